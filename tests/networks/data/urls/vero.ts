import type { Line } from './example.ts';

export const vero: readonly Line[] = [
  ['https://vero.co/JohnDoe', 'profile', 'handle:johndoe'],
  ['https://vero.co/johndoe/AbCdEf', 'post', 'handle:johndoe'],
  ['https://vero.co/about', 'other', null],
];

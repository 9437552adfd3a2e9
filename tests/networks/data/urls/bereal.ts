import type { Line } from './example.ts';

export const bereal: readonly Line[] = [
  ['https://bere.al/JohnDoe', 'profile', 'handle:johndoe'],
  ['https://bereal.com/johndoe', 'profile', 'handle:johndoe'],
  ['https://bereal.com/about', 'other', null],
];

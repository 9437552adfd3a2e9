import type { Line } from './example.ts';

export const dribbble: readonly Line[] = [
  ['https://dribbble.com/JohnDoe77', 'profile', 'handle:johndoe77'],
  ['https://dribbble.com/johndoe77/collections', 'profile', 'handle:johndoe77'],
  ['https://dribbble.com/johndoe77/followers', 'followers', 'handle:johndoe77'],
  ['https://dribbble.com/shots/12345678-Evening', 'post', null],
  ['https://dribbble.com/search/johndoe77', 'search', null],
  ['https://dribbble.com/tags/johndoe77', 'other', null],
];

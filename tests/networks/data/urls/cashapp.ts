import type { Line } from './example.ts';

export const cashapp: readonly Line[] = [
  ['https://cash.app/$JohnDoe', 'profile', 'handle:johndoe'],
  ['https://cash.app/%24johndoe', 'profile', 'handle:johndoe'],
  ['https://cash.app/johndoe', 'other', null],
];

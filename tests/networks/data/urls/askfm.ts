import type { Line } from './example.ts';

export const askfm: readonly Line[] = [
  ['https://ask.fm/JohnDoe', 'profile', 'handle:johndoe'],
  ['https://ask.fm/johndoe/answers/123', 'post', 'handle:johndoe'],
  ['https://ask.fm/about', 'other', null],
];

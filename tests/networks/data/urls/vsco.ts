import type { Line } from './example.ts';

export const vsco: readonly Line[] = [
  ['https://vsco.co/JohnDoe/gallery', 'profile', 'handle:johndoe'],
  ['https://vsco.co/johndoe/media/5c697a87', 'post', 'handle:johndoe'],
  ['https://vsco.co/search/people/johndoe', 'other', null],
];

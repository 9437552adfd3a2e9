import type { Line } from './example.ts';

export const vsco: readonly Line[] = [
  ['https://vsco.co/JohnDoe/gallery', 'profile', 'handle:johndoe'],
  ['https://vsco.co/johndoe/media/5c697a87', 'post', 'handle:johndoe'],
  ['https://vsco.co/search/people/johndoe', 'other', null],
  ['https://john-doe.vsco.co/', 'profile', 'handle:john-doe'],
  ['https://vsco.co/spaces/62e4934e6920440801d19f05', 'other', null],
  ['https://image.vsco.co/1/abc.jpg', 'other', null],
];

import type { Line } from './example.ts';

export const letterboxd: readonly Line[] = [
  ['https://letterboxd.com/JohnDoe/', 'profile', 'handle:johndoe'],
  ['https://letterboxd.com/johndoe/films/', 'profile', 'handle:johndoe'],
  ['https://letterboxd.com/johndoe/film/heat/', 'post', 'handle:johndoe'],
  ['https://letterboxd.com/johndoe/followers/', 'followers', 'handle:johndoe'],
  ['https://letterboxd.com/film/johndoe/', 'other', null],
  ['https://letterboxd.com/search/johndoe/', 'search', null],
  ['https://boxd.it/AbCd', 'post', null],
];

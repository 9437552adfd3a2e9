import type { Line } from './example.ts';

export const lastfm: readonly Line[] = [
  ['https://www.last.fm/user/JohnDoe', 'profile', 'handle:johndoe'],
  ['https://www.last.fm/de/user/johndoe/library', 'profile', 'handle:johndoe'],
  ['https://www.last.fm/user/johndoe/followers', 'followers', 'handle:johndoe'],
  ['https://www.lastfm.de/user/johndoe', 'profile', 'handle:johndoe'],
  ['https://www.lastfm.com/user/johndoe', 'profile', 'handle:johndoe'],
  ['https://www.lastfm.fr/user/johndoe', 'profile', 'handle:johndoe'],
  ['https://www.lastfm.es/user/johndoe', 'profile', 'handle:johndoe'],
  ['https://www.lastfm.pl/user/johndoe', 'profile', 'handle:johndoe'],
  ['https://www.last.fm/search?q=johndoe', 'search', null],
  ['https://www.last.fm/music/johndoe', 'other', null],
];

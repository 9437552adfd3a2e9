import type { Line } from './example.ts';

export const medium: readonly Line[] = [
  ['https://medium.com/@John.Doe', 'profile', 'handle:john.doe'],
  ['https://medium.com/@john.doe/about', 'profile', 'handle:john.doe'],
  ['https://medium.com/@john.doe/followers', 'followers', 'handle:john.doe'],
  ['https://medium.com/@john.doe/a-title-edf859226b62', 'post', 'handle:john.doe'],
  ['https://johndoe.medium.com/', 'profile', 'handle:johndoe'],
  ['https://johndoe.medium.com/about', 'profile', 'handle:johndoe'],
  ['https://johndoe.medium.com/followers', 'followers', 'handle:johndoe'],
  ['https://johndoe.medium.com/a-title-edf859226b62', 'post', 'handle:johndoe'],
  ['https://medium.com/u/edf859226b62', 'profile', 'id:edf859226b62'],
  ['https://medium.com/search?q=johndoe', 'search', null],
  ['https://medium.com/p/edf859226b62', 'post', null],
  ['https://medium.com/m/signin', 'other', null],
  ['https://medium.com/johndoe', 'other', null],
  ['https://medium.com/feed/@john.doe', 'profile', 'handle:john.doe'],
  ['https://glyph.medium.com/css/unbound.css', 'other', null],
];

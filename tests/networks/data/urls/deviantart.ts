import type { Line } from './example.ts';

export const deviantart: readonly Line[] = [
  ['https://www.deviantart.com/John-Doe', 'profile', 'handle:john-doe'],
  ['https://www.deviantart.com/john-doe/art/Title-123', 'post', 'handle:john-doe'],
  ['https://john-doe.deviantart.com', 'profile', 'handle:john-doe'],
  ['https://john-doe.deviantart.com/art/Title-123', 'post', 'handle:john-doe'],
  ['https://www.deviantart.com/deviation/123', 'post', null],
  ['https://www.deviantart.com/search?q=john-doe', 'search', null],
  ['https://www.deviantart.com/tag/john-doe', 'other', null],
  ['https://www.deviantart.com/stash/0198abcdef', 'other', null],
  ['https://www.deviantart.com/oauth2/authorize', 'other', null],
];

import type { Line } from './example.ts';

export const komoot: readonly Line[] = [
  ['https://www.komoot.com/user/1234567890123', 'profile', 'id:1234567890123'],
  ['https://www.komoot.com/de-de/user/1234567890123/routes', 'profile', 'id:1234567890123'],
  ['https://www.komoot.de/user/john-doe', 'profile', 'handle:john-doe'],
  ['https://www.komoot.com/user/1234567890123/followers', 'followers', 'id:1234567890123'],
  ['https://www.komoot.com/tour/123456789', 'post', null],
  ['https://www.komoot.com/user/tours', 'other', null],
  ['https://www.komoot.com/discover', 'other', null],
];

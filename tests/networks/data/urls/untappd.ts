import type { Line } from './example.ts';

export const untappd: readonly Line[] = [
  ['https://untappd.com/user/JohnDoe77', 'profile', 'handle:johndoe77'],
  ['https://untappd.com/user/johndoe77/beers', 'profile', 'handle:johndoe77'],
  ['https://untappd.com/user/johndoe77/checkin/123456789', 'post', 'handle:johndoe77'],
  ['https://untappd.com/user/johndoe77/friends', 'followers', 'handle:johndoe77'],
  ['https://untappd.com/search?q=johndoe77', 'search', null],
  ['https://untappd.com/b/johndoe77/123', 'other', null],
];

import type { Line } from './example.ts';

export const patreon: readonly Line[] = [
  ['https://www.patreon.com/JohnDoe', 'profile', 'handle:johndoe'],
  ['https://www.patreon.com/c/johndoe/posts', 'profile', 'handle:johndoe'],
  ['https://www.patreon.com/cw/johndoe', 'profile', 'handle:johndoe'],
  ['https://www.patreon.com/user?u=1234567', 'profile', 'id:1234567'],
  ['https://www.patreon.com/posts/johndoe-12345', 'post', null],
  ['https://www.patreon.com/creation?hid=12345', 'post', null],
  ['https://www.patreon.com/search?q=johndoe', 'search', null],
  ['https://www.patreon.com/home', 'other', null],
];

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
  ['https://www.patreon.com/join/johndoe/checkout?rid=1234', 'profile', 'handle:johndoe'],
  ['https://www.patreon.com/join/1234567?', 'profile', 'campaign:1234567'],
  ['https://www.patreon.com/checkout/JohnDoe?rid=1234', 'profile', 'handle:johndoe'],
  ['https://www.patreon.com/bePatron?u=1234567', 'profile', 'id:1234567'],
  ['https://www.patreon.com/bePatron?c=1234567', 'profile', 'campaign:1234567'],
  ['https://www.patreon.com/profile/creators?u=1234567', 'profile', 'id:1234567'],
  ['https://www.patreon.com/profile?u=1234567', 'profile', 'id:1234567'],
  ['https://www.patreon.com/rss/johndoe?auth=abc', 'profile', 'handle:johndoe'],
  ['https://www.patreon.com/media-u/Z0FBQUFB', 'other', null],
  ['https://www.patreon.com/de-DE/creators', 'other', null],
  ['https://www.patreon.com/user?c=1234567', 'profile', 'campaign:1234567'],
  ['https://www.patreon.com/user/posts?u=1234567', 'profile', 'id:1234567'],
];

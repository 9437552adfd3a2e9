import type { Line } from './example.ts';

export const reddit: readonly Line[] = [
  ['https://www.reddit.com/user/JohnDoe/', 'profile', 'handle:johndoe'],
  ['https://www.reddit.com/u/johndoe/submitted', 'profile', 'handle:johndoe'],
  ['https://www.old.reddit.com/user/johndoe', 'profile', 'handle:johndoe'],
  ['https://www.reddit.com/user/johndoe.json', 'profile', 'handle:johndoe'],
  ['https://old.reddit.com/user/johndoe.rss', 'profile', 'handle:johndoe'],
  ['https://de.reddit.com/r/u_john_doe/', 'profile', 'handle:john_doe'],
  ['https://www.reddit.com/user/-john-doe-/m/stuff/', 'profile', 'handle:-john-doe-'],
  ['https://www.reddit.com/user/johndoe/comments/1n260wh/title/', 'post', 'handle:johndoe'],
  ['https://www.reddit.com/u/johndoe/s/AbCdEf', 'post', 'handle:johndoe'],
  ['https://www.reddit.com/message/compose/?to=johndoe', 'message', 'handle:johndoe'],
  ['https://www.reddit.com/search?q=author%3Ajohndoe', 'search', 'handle:johndoe'],
  ['https://www.reddit.com/r/cats/search?q=cute+author:johndoe', 'search', 'handle:johndoe'],
  ['https://www.reddit.com/search?q=nature', 'search', null],
  ['https://www.reddit.com/user/me', 'other', null],
  ['https://www.reddit.com/r/pics/comments/abc123/johndoe_is_great/', 'post', null],
  ['https://www.reddit.com/comments/abc123', 'post', null],
  ['https://www.reddit.com/gallery/hrrh23', 'post', null],
  ['https://v.redd.it/ifg2emt5ck0e1', 'post', null],
  ['https://www.reddit.com/r/johndoe/', 'other', null],
  ['https://about.reddit.com/user/johndoe', 'other', null],
];

import type { Line } from './example.ts';

export const tumblr: readonly Line[] = [
  ['https://john-doe.tumblr.com/', 'profile', 'handle:john-doe'],
  ['https://www.tumblr.com/John-Doe', 'profile', 'handle:john-doe'],
  ['https://www.tumblr.com/@john-doe', 'profile', 'handle:john-doe'],
  ['https://www.tumblr.com/blog/view/john-doe', 'profile', 'handle:john-doe'],
  ['https://www.tumblr.com/dashboard/blog/john-doe', 'profile', 'handle:john-doe'],
  ['https://www.tumblr.com/blog/john-doe/day/2018/01/05', 'other', 'handle:john-doe'],
  ['https://www.tumblr.com/john-doe/770611154490998784/slug', 'post', 'handle:john-doe'],
  ['https://john-doe.tumblr.com/post/123/slug', 'post', 'handle:john-doe'],
  ['https://john-doe.tumblr.com/archive', 'other', 'handle:john-doe'],
  ['https://john-doe.tumblr.com/ask', 'other', 'handle:john-doe'],
  ['https://at.tumblr.com/john-doe/770611154490998784/abc', 'post', 'handle:john-doe'],
  ['https://www.tumblr.com/search/john-doe', 'search', null],
  ['https://www.tumblr.com/tagged/john-doe', 'other', null],
  ['https://64.media.tumblr.com/john-doe', 'other', null],
  ['https://www.tumblr.com/', 'other', null],
  ['https://www.tumblr.com/video/john-doe/123456789/500/', 'post', 'handle:john-doe'],
  ['https://www.tumblr.com/follow/john-doe', 'profile', 'handle:john-doe'],
  ['https://www.tumblr.com/liked/by/john-doe', 'profile', 'handle:john-doe'],
  [
    'https://www.tumblr.com/privacy/consent?redirect=https%3A%2F%2Fjohn-doe.tumblr.com%2F',
    'other',
    null,
  ],
  [
    'https://www.tumblr.com/oembed/1.0?url=https%3A%2F%2Fjohn-doe.tumblr.com%2Fpost%2F123',
    'other',
    null,
  ],
  ['https://www.tumblr.com/svc/privacy/consent', 'other', null],
];

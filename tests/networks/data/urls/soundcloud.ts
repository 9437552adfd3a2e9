import type { Line } from './example.ts';

export const soundcloud: readonly Line[] = [
  ['https://soundcloud.com/John-Doe', 'profile', 'handle:john-doe'],
  ['https://m.soundcloud.com/john-doe/likes', 'profile', 'handle:john-doe'],
  ['https://soundcloud.com/john-doe/following', 'followers', 'handle:john-doe'],
  ['https://soundcloud.com/john-doe/a-track/s-8Pjrp', 'post', 'handle:john-doe'],
  ['https://soundcloud.com/search/people?q=john-doe', 'search', 'handle:john-doe'],
  ['https://soundcloud.com/search?q=free%20music', 'search', null],
  ['https://soundcloud.com/discover/sets/x', 'other', null],
  ['https://on.soundcloud.com/AG4c', 'post', null],
  ['https://api.soundcloud.com/playlists/4110309', 'other', null],
  [
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fjohn-doe&color=ff5500',
    'profile',
    'handle:john-doe',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/john-doe/a-track&color=ff5500',
    'profile',
    'handle:john-doe',
  ],
  ['https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/123', 'other', null],
  ['https://w.soundcloud.com/player/?url=https%3A//notsoundcloud.com/john-doe', 'other', null],
  [
    'https://w.soundcloud.com/player/?visual=true&url=https%3A%2F%2Fapi.soundcloud.com%2Fusers%2F123',
    'other',
    null,
  ],
];

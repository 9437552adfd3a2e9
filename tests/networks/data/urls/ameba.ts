import type { Line } from './example.ts';

export const ameba: readonly Line[] = [
  ['https://ameblo.jp/John-Doe/', 'profile', 'handle:john-doe'],
  ['https://s.ameblo.jp/john-doe/entrylist.html', 'profile', 'handle:john-doe'],
  ['https://ameblo.jp/john-doe/entry-12345678901.html', 'post', 'handle:john-doe'],
  ['https://profile.ameba.jp/ameba/john-doe/', 'profile', 'handle:john-doe'],
  ['https://profile.ameba.jp/john-doe', 'profile', 'handle:john-doe'],
  ['https://rssblog.ameba.jp/john-doe/rss20.xml', 'profile', 'handle:john-doe'],
  ['https://profile.ameba.jp/me', 'other', null],
  ['https://ameblo.jp/', 'other', null],
];

import type { Line } from './example.ts';

export const substack: readonly Line[] = [
  ['https://substack.com/@John-Doe', 'profile', 'handle:john-doe'],
  ['https://substack.com/@john-doe/note/c-123', 'post', 'handle:john-doe'],
  ['https://john-doe.substack.com', 'profile', 'handle:john-doe'],
  ['https://john-doe.substack.com/p/a-title', 'post', 'handle:john-doe'],
  ['https://open.substack.com/pub/john-doe', 'profile', 'handle:john-doe'],
  ['https://open.substack.com/pub/john-doe/p/a-title', 'post', 'handle:john-doe'],
  ['https://substack.com/profile/1234567-john-doe', 'profile', 'id:1234567'],
  ['https://substack.com/home', 'other', null],
  ['https://support.substack.com/', 'other', null],
];

import type { Line } from './example.ts';

export const ao3: readonly Line[] = [
  ['https://archiveofourown.org/users/John_Doe', 'profile', 'handle:john_doe'],
  ['https://archiveofourown.org/users/john_doe/pseuds/john/works', 'profile', 'handle:john_doe'],
  ['https://archiveofourown.org/works?user_id=john_doe&fandom_id=1', 'other', 'handle:john_doe'],
  ['https://archiveofourown.com/users/john_doe', 'profile', 'handle:john_doe'],
  ['https://archiveofourown.net/users/john_doe', 'profile', 'handle:john_doe'],
  ['https://archiveofourown.gay/users/john_doe', 'profile', 'handle:john_doe'],
  ['https://ao3.org/users/john_doe', 'profile', 'handle:john_doe'],
  ['https://archiveofourown.org/works/123456/chapters/1', 'post', null],
  ['https://archiveofourown.org/users/login', 'other', null],
  ['https://archiveofourown.org/tags/john_doe/works', 'other', null],
];

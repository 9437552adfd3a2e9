import type { Line } from './example.ts';

export const note: readonly Line[] = [
  ['https://note.com/John_Doe', 'profile', 'handle:john_doe'],
  ['https://note.com/john_doe/n/n0a1b2c3d4e5f', 'post', 'handle:john_doe'],
  ['https://note.com/john_doe/followers', 'followers', 'handle:john_doe'],
  ['https://note.mu/john_doe', 'profile', 'handle:john_doe'],
  ['https://note.com/search?q=john_doe', 'search', null],
  ['https://note.com/hashtag/john_doe', 'other', null],
];

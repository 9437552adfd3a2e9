import type { Line } from './example.ts';

export const wordpress: readonly Line[] = [
  ['https://john-doe.wordpress.com/', 'profile', 'address:john-doe.wordpress.com'],
  ['https://John-Doe.wordpress.com/about/', 'profile', 'address:john-doe.wordpress.com'],
  ['https://john-doe.wordpress.com/2026/01/31/evening/', 'post', 'address:john-doe.wordpress.com'],
  ['https://wordpress.com/read', 'other', null],
  ['https://en.wordpress.com/tos/', 'other', null],
  ['https://support.wordpress.com/john-doe', 'other', null],
];

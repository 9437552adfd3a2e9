import type { Line } from './example.ts';

export const behance: readonly Line[] = [
  ['https://www.behance.net/JohnDoe77', 'profile', 'handle:johndoe77'],
  ['https://www.behance.net/johndoe77/appreciated', 'profile', 'handle:johndoe77'],
  ['https://www.behance.net/johndoe77/followers', 'followers', 'handle:johndoe77'],
  ['https://be.net/johndoe77', 'profile', 'handle:johndoe77'],
  ['https://www.behance.net/gallery/12345678/Evening', 'post', null],
  ['https://www.behance.net/search/users?search=johndoe77', 'search', null],
  ['https://www.behance.net/feeds/user?username=johndoe77', 'profile', 'handle:johndoe77'],
  ['https://www.behance.net/feeds/projects', 'other', null],
  ['https://www.behance.net/joblist', 'other', null],
];

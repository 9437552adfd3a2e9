import type { Line } from './example.ts';

export const poshmark: readonly Line[] = [
  ['https://poshmark.com/closet/JohnDoe77', 'profile', 'handle:johndoe77'],
  [
    'https://www.poshmark.com/closet/johndoe77?availability=sold_out',
    'profile',
    'handle:johndoe77',
  ],
  ['https://poshmark.ca/closet/johndoe77', 'profile', 'handle:johndoe77'],
  ['https://poshmark.com/user/johndoe77/followers', 'followers', 'handle:johndoe77'],
  ['https://poshmark.ca/user/johndoe77/shares', 'other', 'handle:johndoe77'],
  ['https://poshmark.com/user/password/reset', 'other', null],
  ['https://poshmark.com/listing/Coat-5f0c', 'post', null],
  ['https://poshmark.com/search?query=johndoe77', 'search', null],
];

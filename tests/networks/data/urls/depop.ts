import type { Line } from './example.ts';

export const depop: readonly Line[] = [
  ['https://www.depop.com/JohnDoe77/', 'profile', 'handle:johndoe77'],
  ['https://depop.com/johndoe77', 'profile', 'handle:johndoe77'],
  ['https://www.depop.com/johndoe77/followers/', 'followers', 'handle:johndoe77'],
  ['https://www.depop.com/products/johndoe77-coat-1a2b/', 'post', null],
  ['https://www.depop.com/search/?q=coat', 'search', null],
  ['https://www.depop.com/messages/', 'message', null],
  ['https://www.depop.com/category/menswear/', 'other', null],
  ['https://www.depop.com/gb/category/menswear/', 'other', null],
];

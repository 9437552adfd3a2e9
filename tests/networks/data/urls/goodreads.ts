import type { Line } from './example.ts';

export const goodreads: readonly Line[] = [
  ['https://www.goodreads.com/user/show/1234567-john', 'profile', 'id:1234567'],
  ['https://www.goodreads.com/review/list/1234567-john?shelf=read', 'profile', 'id:1234567'],
  ['https://www.goodreads.com/friend/user/1234567-john', 'followers', 'id:1234567'],
  ['https://www.goodreads.com/author/show/1234567.John_Doe', 'profile', 'author:1234567'],
  ['https://www.goodreads.com/johndoe', 'profile', 'handle:johndoe'],
  ['https://www.goodreads.com/book/show/1234567', 'post', null],
  ['https://www.goodreads.com/quotes', 'other', null],
  ['https://www.goodreads.com/author/list/123456.John_Doe?page=2', 'profile', 'author:123456'],
  ['https://www.goodreads.com/user/updates_rss/123456', 'profile', 'id:123456'],
  ['https://www.goodreads.com/user/year_in_books/2025/123456', 'profile', 'id:123456'],
];

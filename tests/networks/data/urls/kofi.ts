import type { Line } from './example.ts';

export const kofi: readonly Line[] = [
  ['https://ko-fi.com/JohnDoe77', 'profile', 'handle:johndoe77'],
  ['https://www.ko-fi.com/johndoe77/shop', 'profile', 'handle:johndoe77'],
  ['https://ko-fi.com/post/Evening-A0A0ABCD', 'post', null],
  ['https://ko-fi.com/explore', 'other', null],
];

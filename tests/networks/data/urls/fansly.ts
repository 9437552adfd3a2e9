import type { Line } from './example.ts';

export const fansly: readonly Line[] = [
  ['https://fansly.com/JohnDoe77/posts', 'profile', 'handle:johndoe77'],
  ['https://fansly.com/johndoe77/media/wall/785261459306196992', 'profile', 'handle:johndoe77'],
  ['https://fansly.com/live/johndoe77', 'profile', 'handle:johndoe77'],
  ['https://fansly.com/post/451349524175138816', 'post', null],
  ['https://fansly.com/messages', 'message', null],
  ['https://fansly.com/search?q=johndoe77', 'search', null],
  ['https://fansly.com/lists/1234567890', 'other', null],
];

import type { Line } from './example.ts';

export const bilibili: readonly Line[] = [
  ['https://space.bilibili.com/1234567', 'profile', 'id:1234567'],
  ['https://m.bilibili.com/space/1234567', 'profile', 'id:1234567'],
  ['https://space.bilibili.com/1234567/relation/follow', 'followers', 'id:1234567'],
  ['https://www.bilibili.com/video/BV1xx411c7mD', 'post', null],
  ['https://www.bilibili.com/', 'other', null],
];

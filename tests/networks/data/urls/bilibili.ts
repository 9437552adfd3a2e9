import type { Line } from './example.ts';

export const bilibili: readonly Line[] = [
  ['https://space.bilibili.com/1234567', 'profile', 'id:1234567'],
  ['https://m.bilibili.com/space/1234567', 'profile', 'id:1234567'],
  ['https://space.bilibili.com/1234567/relation/follow', 'followers', 'id:1234567'],
  ['https://www.bilibili.com/video/BV1xx411c7mD', 'post', null],
  ['https://www.bilibili.com/', 'other', null],
  ['https://www.bilibili.com/list/1234567?sid=12', 'profile', 'id:1234567'],
  ['https://www.bilibili.com/medialist/play/1234567?from=space', 'profile', 'id:1234567'],
  ['https://www.bilibili.com/medialist/play/ml1234567', 'other', null],
  ['https://www.bilibili.com/list/watchlater', 'other', null],
  ['https://live.bilibili.com/12345?live_from=78001', 'profile', 'room:12345'],
  ['https://live.bilibili.com/h5/12345', 'profile', 'room:12345'],
  ['https://live.bilibili.com/p/eden/area-tags', 'other', null],
  ['https://www.bilibili.tv/en/space/1234567', 'profile', 'tv:1234567'],
  ['https://www.bilibili.tv/en/video/4793262300860416', 'other', null],
];

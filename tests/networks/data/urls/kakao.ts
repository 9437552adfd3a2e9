import type { Line } from './example.ts';

export const kakao: readonly Line[] = [
  ['https://story.kakao.com/JohnDoe', 'profile', 'handle:johndoe'],
  ['https://tv.kakao.com/channel/123456', 'profile', 'id:123456'],
  ['https://open.kakao.com/o/sAbCdEf', 'message', null],
  ['https://www.kakao.com/johndoe', 'other', null],
];

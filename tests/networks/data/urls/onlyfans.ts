import type { Line } from './example.ts';

export const onlyfans: readonly Line[] = [
  ['https://onlyfans.com/JohnDoe', 'profile', 'handle:johndoe'],
  ['https://onlyfans.com/johndoe/media', 'profile', 'handle:johndoe'],
  ['https://onlyfans.com/123456789/johndoe', 'post', 'handle:johndoe'],
  ['https://onlyfans.com/123456789', 'post', null],
  ['https://onlyfans.com/my/chats', 'other', null],
  ['https://onlyfans.com/api2/v2/init', 'other', null],
];

import type { Line } from './example.ts';

export const telegram: readonly Line[] = [
  ['https://t.me/JohnDoe', 'profile', 'handle:johndoe'],
  ['https://telegram.me/johndoe?boost', 'profile', 'handle:johndoe'],
  ['https://telegram.dog/s/johndoe', 'profile', 'handle:johndoe'],
  ['https://johndoe.t.me', 'profile', 'handle:johndoe'],
  ['https://t.me/johndoe/123', 'post', 'handle:johndoe'],
  ['https://t.me/johndoe/s/7', 'story', 'handle:johndoe'],
  ['https://web.telegram.org/k/#@johndoe', 'message', 'handle:johndoe'],
  ['https://web.telegram.org/#/im?p=@johndoe', 'message', 'handle:johndoe'],
  ['https://web.telegram.org/a/#123456789', 'message', 'id:123456789'],
  ['https://t.me/+15551234567', 'profile', 'phone:15551234567'],
  ['https://t.me/+AbCdEfGhIj', 'other', null],
  ['https://t.me/c/123456/78', 'message', null],
  ['https://t.me/joinchat/AbCdEfGhIj', 'other', null],
  ['https://web.telegram.org/k/#-1001234567', 'other', null],
];

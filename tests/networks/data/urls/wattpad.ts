import type { Line } from './example.ts';

export const wattpad: readonly Line[] = [
  ['https://www.wattpad.com/user/JohnDoe_77', 'profile', 'handle:johndoe_77'],
  ['https://mobile.wattpad.com/user/johndoe_77/conversations', 'profile', 'handle:johndoe_77'],
  ['https://embed.wattpad.com/user/johndoe_77', 'profile', 'handle:johndoe_77'],
  ['https://www.wattpad.com/user/johndoe_77/following', 'followers', 'handle:johndoe_77'],
  ['https://www.wattpad.com/inbox/johndoe_77', 'message', 'handle:johndoe_77'],
  ['https://www.wattpad.com/story/123456-evening', 'post', null],
  ['https://www.wattpad.com/search/johndoe_77', 'search', null],
  ['https://www.wattpad.com/inbox', 'other', null],
  ['https://www.wattpad.com/', 'other', null],
];

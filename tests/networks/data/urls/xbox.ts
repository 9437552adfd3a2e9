import type { Line } from './example.ts';

export const xbox: readonly Line[] = [
  ['https://www.xbox.com/play/user/JohnDoe77', 'profile', 'handle:johndoe77'],
  ['https://www.xbox.com/en-US/play/user/johndoe77', 'profile', 'handle:johndoe77'],
  ['https://account.xbox.com/en-us/profile?gamertag=JohnDoe77', 'profile', 'handle:johndoe77'],
  ['https://account.xbox.com/profile?gamertag=johndoe77', 'profile', 'handle:johndoe77'],
  ['https://www.xbox.com/en-US/play/user/John%20Doe', 'other', null],
  ['https://www.xbox.com/en-US/games/johndoe77', 'other', null],
];

import type { Line } from './example.ts';

export const venmo: readonly Line[] = [
  ['https://venmo.com/John-Doe-77', 'profile', 'handle:john-doe-77'],
  ['https://account.venmo.com/u/john-doe-77', 'profile', 'handle:john-doe-77'],
  ['https://venmo.com/code?user_id=1234567890123456789', 'profile', 'id:1234567890123456789'],
  ['https://account.venmo.com/settings', 'other', null],
  ['https://help.venmo.com/john-doe-77', 'other', null],
];

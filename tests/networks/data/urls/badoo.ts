import type { Line } from './example.ts';

const LONG = 'zAhMACjE1MzI0NTY3ODkIAAAAACAJqhV0';

export const badoo: readonly Line[] = [
  ['https://badoo.com/profile/0123456789', 'profile', 'id:0123456789'],
  ['https://us1.badoo.com/en/0123456789/', 'profile', 'id:0123456789'],
  [`https://badoo.com/profile/${LONG}`, 'profile', `key:${LONG}`],
  ['https://badoo.com/messages/', 'message', null],
  ['https://badoo.com/encounters', 'other', null],
];

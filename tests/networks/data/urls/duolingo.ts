import type { Line } from './example.ts';

export const duolingo: readonly Line[] = [
  ['https://www.duolingo.com/profile/John.Doe', 'profile', 'handle:john.doe'],
  ['https://www.duolingo.com/u/1234567', 'profile', 'id:1234567'],
  ['https://www.duolingo.com/learn', 'other', null],
];

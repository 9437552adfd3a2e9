import type { Line } from './example.ts';

export const tinder: readonly Line[] = [
  ['https://tinder.com/@JohnDoe', 'profile', 'handle:johndoe'],
  ['https://www.gotinder.com/@johndoe', 'profile', 'handle:johndoe'],
  ['https://tinder.com/app/messages/abc', 'message', null],
  ['https://tinder.com/app/recs', 'other', null],
  ['https://tinder.com/johndoe', 'other', null],
];

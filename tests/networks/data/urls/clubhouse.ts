import type { Line } from './example.ts';

export const clubhouse: readonly Line[] = [
  ['https://www.clubhouse.com/@JohnDoe', 'profile', 'handle:johndoe'],
  ['https://joinclubhouse.com/@johndoe', 'profile', 'handle:johndoe'],
  ['https://www.clubhouse.com/event/johndoe', 'other', null],
];

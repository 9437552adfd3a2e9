import type { Line } from './example.ts';

export const partiful: readonly Line[] = [
  ['https://partiful.com/u/johnDOE1234567890abc', 'profile', 'id:johnDOE1234567890abc'],
  ['https://partiful.com/e/johnDOE1234567890abc', 'post', null],
  ['https://partiful.com/create', 'other', null],
];

import type { Line } from './example.ts';

export const linktree: readonly Line[] = [
  ['https://linktr.ee/JohnDoe', 'profile', 'handle:johndoe'],
  ['https://linktree.com/@johndoe', 'profile', 'handle:johndoe'],
  ['https://linktr.ee/login', 'other', null],
];

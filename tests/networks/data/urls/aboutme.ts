import type { Line } from './example.ts';

export const aboutme: readonly Line[] = [
  ['https://about.me/John.Doe', 'profile', 'handle:john.doe'],
  ['https://www.about.me/john.doe', 'profile', 'handle:john.doe'],
  ['https://about.me/login', 'other', null],
];

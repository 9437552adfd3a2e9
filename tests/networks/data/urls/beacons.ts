import type { Line } from './example.ts';

export const beacons: readonly Line[] = [
  ['https://beacons.ai/John.Doe77', 'profile', 'handle:john.doe77'],
  ['https://beacons.page/john.doe77', 'profile', 'handle:john.doe77'],
  ['https://beacons.ai/login', 'other', null],
];

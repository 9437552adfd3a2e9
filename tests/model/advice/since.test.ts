import { expect, test } from 'vitest';
import { daysSince, stretchOf } from '../../../src/model/advice/since.ts';

test.each([
  [null, null],
  ['2026-11-24', null],
  ['2026-11-23', 0],
  ['2026-10-25', 29],
  ['2025-11-23', 365],
])('days since %s', (day, days) => {
  expect(daysSince(day, '2026-11-23')).toBe(days);
});

test.each([
  [0, 'early'],
  [30, 'early'],
  [31, 'months'],
  [182, 'months'],
  [183, 'longer'],
  [4_000, 'longer'],
])('%i days lie in their stretch', (days, stretch) => {
  expect(stretchOf(days)).toBe(stretch);
});

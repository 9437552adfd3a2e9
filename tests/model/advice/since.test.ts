import { expect, test } from 'vitest';
import { daysSince, stretchOf } from '../../../src/model/advice/since.ts';
import { trendOf } from '../../../src/model/advice/trend.ts';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';

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

const day = (id: string, stopped: number) => ({ id, tally: { ...NO_CHECKS, stopped } });

test.each([
  ['fewer than by the same weekday', [day('2026-11-17', 4), day('2026-11-24', 1)], 'lighter'],
  ['more', [day('2026-11-17', 1), day('2026-11-24', 2), day('2026-11-25', 2)], 'heavier'],
  ['much alike', [day('2026-11-17', 3), day('2026-11-24', 2)], null],
  ['more later in the week before', [day('2026-11-20', 9), day('2026-11-24', 1)], null],
])('a week so far: %s', (_name, days, trend) => {
  expect(trendOf(days, '2026-11-23', '2026-11-25')).toBe(trend);
});

import { expect, test } from 'vitest';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { hardDay } from '../../../src/model/report/hard-day.ts';
import { partOfDay } from '../../../src/model/time/parts-of-day.ts';

/** A week, Monday first, with so many checks a day. */
const week = (counts: readonly number[]) =>
  counts.map((count, index) => ({
    id: `2026-11-${16 + index}`,
    tally: { ...NO_CHECKS, 'turned-away': count },
  }));

test.each([
  ['one day above all', [1, 0, 5, 1, 0, 1, 0], '2026-11-18'],
  ['a tie', [5, 0, 5, 0, 0, 0, 0], null],
  ['an even week', [3, 2, 4, 3, 3, 2, 3], null],
  ['too few to say', [0, 2, 0, 0, 0, 0, 0], null],
  ['nothing', [0, 0, 0, 0, 0, 0, 0], null],
])('the day that stands out: %s', (_name, counts, day) => {
  expect(hardDay(week(counts))).toBe(day);
});

test('the window shows every hour of the day', () => {
  const parts = Array.from({ length: 24 }, (_, hour) => partOfDay(hour));
  expect(parts.slice(0, 5)).toEqual(Array(5).fill('night'));
  expect([5, 11, 12, 16, 17, 21, 22].map((hour) => parts[hour])).toEqual([
    'morning',
    'morning',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
    'night',
  ]);
});

import { expect, test } from 'vitest';
import { calmDays, finishedDays } from '../../../src/model/report/calm-days.ts';

const TODAY = '2026-11-18';
const span = (first: string, end: string) => ({ kind: 'week' as const, first, end });

test.each([
  ['a week under way', '2026-11-16', '2026-11-23', '2026-01-01', 2],
  ['one that is over', '2026-11-09', '2026-11-16', '2026-01-01', 7],
  ['one in which somebody was first listed', '2026-11-09', '2026-11-16', '2026-11-13', 3],
  ['one that begins today', TODAY, '2026-11-25', '2026-01-01', 0],
  ['one still to come', '2026-11-23', '2026-11-30', '2026-01-01', 0],
  ['one before anyone was listed', '2026-11-02', '2026-11-09', '2026-11-13', 0],
  ['listed on a day still to come', '2026-11-16', '2026-11-23', '2030-01-01', 0],
])('the finished days of a week: %s', (_name, first, end, since, days) => {
  expect(finishedDays(span(first, end), since, TODAY)).toBe(days);
});

test('calm days are those without a look that went on, and never fewer than none', () => {
  expect(calmDays({ finished: 12, looked: 2 })).toBe(10);
  expect(calmDays({ finished: 2, looked: 3 })).toBe(0);
});

import { expect, test } from 'vitest';
import { trendOf } from '../../../src/model/advice/trend.ts';
import type { Report } from '../../../src/model/report/report.ts';

/** A week under way: sittings of its days that are compared, those of the same days before, today's, and of others. */
const week = (now: number, before: number, today = 0, others = 0) => {
  const soFar = { days: 3, now: { sittings: now }, before: { sittings: before } };
  const sittings = { hours: [[now + today + others]], finished: [[now + others]], before: [] };
  return { soFar, sittings, isSeenSoFar: true } as unknown as Report;
};

test.each<[string, Report, ReturnType<typeof trendOf>]>([
  ['eight fewer than eight', week(0, 8), 'lighter'],
  ['eight more than none', week(8, 0), 'heavier'],
  ['seven tell nothing', week(7, 0), null],
  ['clearly fewer', week(1, 11), 'lighter'],
  ['much alike', week(9, 12), null],
  ['many, and a little more', week(1_000, 800), null],
  ['today counts against it', week(0, 8, 1), null],
  ['today makes no week heavier', week(7, 0, 9), null],
  ['days that are set beside none', week(0, 8, 0, 1), null],
  ['a day that nobody saw', { ...week(0, 8), isSeenSoFar: false }, null],
  ['one in a week that is heavier all the same', { ...week(8, 0), isSeenSoFar: false }, 'heavier'],
  ['nothing to compare', { ...week(9, 0), soFar: null }, null],
])('a week so far: %s', (_name, report, trend) => {
  expect(trendOf(report)).toBe(trend);
});

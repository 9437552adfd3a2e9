/** Which figures stand under a report's headline. */
import { expect, test } from 'vitest';
import { NO_CHECKS, type Tally } from '../../../src/model/log/tally.ts';
import { reportOf } from '../../../src/model/report/report.ts';
import { daysOf, spanAt } from '../../../src/model/time/span.ts';
import { figuresOf } from '../../../src/ui/report/figures.tsx';

const TODAY = '2026-11-20';
const SINCE = '2026-10-01';
const none = { unfinished: [], earlier: [], daysBefore: [], isTodayMissed: false, figuresFrom: '' };

function labels(
  total: Partial<Tally>,
  before: Partial<Tally> | null = null,
  seconds = { seconds: 0, secondsBefore: 0 },
): string[] {
  const span = spanAt('week', TODAY, 1, SINCE, TODAY);
  const inAll = { lookedDaysInAll: 0, calmDaysInAll: 0 };
  const log = { sums: [], since: SINCE, watched: daysOf(span), ...none, ...inAll };
  const report = {
    ...reportOf(log, span, TODAY),
    ...{ calmDays: 0, calmDaysInAll: 0, total: { ...NO_CHECKS, ...total } },
    ...{ before: before && { ...NO_CHECKS, ...before }, ...seconds },
  };
  return figuresOf(report).map(({ label }) => label.replaceAll(/[\u2068\u2069]/g, ''));
}

const CLOSED: Partial<Tally>[] = [
  { stopped: 6 },
  { 'turned-away': 6 },
  { stopped: 3, 'turned-away': 3 },
  { stopped: 3, 'went-on': 3 },
  { 'turned-away': 3, 'went-on': 3 },
  { stopped: 2, 'turned-away': 1, 'went-on': 3 },
];

test.each(CLOSED)('how many stayed closed is said once, by the headline: %j', (total) => {
  expect(labels(total)).toEqual([]);
});

test.each(CLOSED)('beside the span before it is told in figures, too: %j', (total) => {
  expect(labels(total, { stopped: 2, 'went-on': 2 })).toEqual([
    'stayed closed, 2 of 4 the week before',
  ]);
});

test('how many looks there were is told where none stayed closed', () => {
  expect(labels({ 'went-on': 2 })).toEqual(['looks']);
});

test('time on pages that came up by chance alone is not said to be spent looking', () => {
  const seconds = { seconds: 90, secondsBefore: 60 };
  expect(labels({ 'ran-into': 2 }, null, seconds)).toEqual(['came up by chance']);
  expect(labels({ stopped: 1, 'ran-into': 2 }, null, seconds)).toEqual(['came up by chance']);
  expect(labels({ 'went-on': 1 }, { 'ran-into': 1 }, seconds)).toEqual(['look', 'spent looking']);
  const beside = ['look, 1 the week before', 'spent looking, 1\u00a0min the week before'];
  expect(labels({ 'went-on': 1 }, { 'went-on': 1 }, seconds)).toEqual(beside);
});

test('calm days of before the span are told as those so far, in the picture too', () => {
  const span = spanAt('week', TODAY, 1, SINCE, TODAY);
  const log = { sums: [], since: SINCE, watched: [], ...none, lookedDaysInAll: 0 };
  const figuresOfWeek = (calmDays: number) =>
    figuresOf({ ...reportOf({ ...log, calmDaysInAll: 5 }, span, TODAY), calmDays });
  expect(figuresOfWeek(0)).toMatchObject([{ value: '5', short: 'calm days so far' }]);
  expect(figuresOfWeek(2)).toMatchObject([{ value: '2', short: 'calm days' }]);
});

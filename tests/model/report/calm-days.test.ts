import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { type DaysLog, daysSeen, finishedDays } from '../../../src/model/report/calm-days.ts';
import { daysBetween, plusDays } from '../../../src/model/time/day.ts';
import { daysOf, spanAt } from '../../../src/model/time/span.ts';

/** Wednesday is today; someone was first listed on Monday. */
const [SINCE, TODAY] = ['2026-11-16', '2026-11-18'];
const WEEK = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19'];

const groups = (
  days: readonly string[],
  looked: readonly string[] = [],
  stopped: readonly string[] = [],
) =>
  days.map((id) => {
    const wentOn = looked.includes(id) ? 1 : 0;
    return {
      id,
      tally: { ...NO_CHECKS, 'went-on': wentOn, stopped: stopped.includes(id) ? 1 : 0 },
    };
  });

const log = (watched: readonly string[], more: Partial<DaysLog> = {}): DaysLog => ({
  ...{
    watched,
    since: SINCE,
    lookedDaysInAll: 0,
    calmDaysInAll: 0,
    isTodayMissed: false,
    figuresFrom: '',
  },
  ...more,
});

const statesOf = (...given: Parameters<typeof daysSeen>) =>
  daysSeen(...given).bars.map(({ state }) => state);

test('each finished day is calm, looked or not seen; others do not count', () => {
  const days = ['2026-11-15', ...WEEK];
  expect(statesOf(groups(days), log(days), 'week', TODAY)).toEqual([
    null,
    'calm',
    'calm',
    null,
    null,
  ]);
  const looked = groups(days, WEEK);
  expect(statesOf(looked, log([]), 'week', TODAY)).toEqual([null, 'looked', 'looked', null, null]);
  const some = daysSeen(groups(days, [], days), log(['2026-11-17']), 'month', TODAY);
  expect(some).toMatchObject({ calmDays: 1, notSeenDays: 1 });
});

test('a look that went on is told of a day that was not watched throughout', () => {
  const { bars } = daysSeen(groups(WEEK, WEEK), log(['2026-11-16']), 'week', TODAY);
  expect(bars.slice(0, 2)).toMatchObject([
    { state: 'looked', isWatched: true },
    { state: 'looked', isWatched: false },
  ]);
});

test('of all time the rest was not seen, and months have no state', () => {
  const all = log([], { since: '2026-11-08', calmDaysInAll: 6, lookedDaysInAll: 3 });
  const { bars, ...counts } = daysSeen(groups(['2026-10', '2026-11']), all, 'all', TODAY);
  expect(counts).toEqual({ calmDays: 6, notSeenDays: 1, isSeenSoFar: false });
  expect(bars.map(({ state }) => state)).toEqual([null, null]);
  expect(daysSeen([], { ...all, since: '2026-12-01' }, 'all', TODAY).notSeenDays).toBe(0);
});

test('whatever the clock shows, the states of a span are a share of its days, and none lies ahead', () => {
  const day = fc.integer({ min: 0, max: 90 }).map((count) => plusDays('2026-10-01', count));
  const some = fc.uniqueArray(day);
  fc.assert(
    fc.property(day, day, day, some, some, fc.constantFrom('week', 'month'), (...given) => {
      const [since, today, at, watched, looked, kind] = given;
      const span = spanAt(kind, at, 1, since, today);
      const seen = daysSeen(groups(daysOf(span), looked), { ...log(watched), since }, kind, today);
      const count = (state: string) => seen.bars.filter((bar) => bar.state === state).length;
      const [first, end] = [[span.first, since].sort()[1], [span.end, today].sort()[0]];
      expect(count('calm') + count('looked') + count('not-seen')).toBe(
        daysBetween(first ?? '', end ?? ''),
      );
      expect([seen.calmDays, seen.notSeenDays]).toEqual([count('calm'), count('not-seen')]);
      for (const { id, state } of seen.bars) {
        if (state === 'calm') expect(watched).toContain(id);
        if (id >= today || id < since) expect(state).toBeNull();
      }
    }),
  );
});

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

import { expect, test } from 'vitest';
import { NO_CHECKS, type Tally } from '../../../src/model/log/tally.ts';
import { headlineOf } from '../../../src/model/report/headline.ts';
import { type Report, reportOf } from '../../../src/model/report/report.ts';
import { spanAt } from '../../../src/model/time/span.ts';

const TODAY = '2026-11-22';
const span = spanAt('week', TODAY, 1, '2026-11-01', TODAY);
const quiet = reportOf(
  { sums: [], earlier: [], watched: [], lookedDaysInAll: 0, calmDaysInAll: 0, since: TODAY },
  span,
  TODAY,
);

const tally = (turnedAway: number, stopped: number, wentOn: number): Tally => ({
  ...NO_CHECKS,
  'turned-away': turnedAway,
  stopped,
  'went-on': wentOn,
});

/** A week with this many looks, and otherwise as given. */
const week = (total: Tally, more: Partial<Report> = {}): Report => ({ ...quiet, total, ...more });

const unseen = quiet.bars.map((bar) => ({ ...bar, state: 'not-seen' as const }));
const ever = { ...span, kind: 'all' } as const;
/** Somebody was listed late in a week that is over, and nobody saw the rest of it. */
const lately = {
  since: '2026-11-20',
  notSeenDays: 3,
  bars: unseen.map((bar) => (bar.id < '2026-11-20' ? { ...bar, state: null } : bar)),
};

test.each<[string, Report, string]>([
  ['nothing ever', quiet, 'first'],
  ['nothing this week', week(NO_CHECKS, { calmDaysInAll: 3 }), 'none'],
  ['nothing, as far as it was seen', week(NO_CHECKS, { calmDays: 3, notSeenDays: 1 }), 'none-seen'],
  ['nothing on the day under way', week(NO_CHECKS, { notSeenDays: 6 }), 'none-seen'],
  ['nothing seen at all', week(NO_CHECKS, { notSeenDays: 7, bars: unseen }), 'not-seen'],
  ['nothing seen since the first listing', week(NO_CHECKS, lately), 'not-seen'],
  ['nothing seen of all time', week(NO_CHECKS, { ...lately, span: ever }), 'none-seen'],
  ['nothing but running into someone', week({ ...NO_CHECKS, 'ran-into': 1 }), 'none'],
  ['all let go by', week(tally(1, 2, 0), { usual: 1 }), 'all'],
  ['nothing let go by', week(tally(0, 0, 9), { usual: 1 }), 'hard'],
  ['some let go by', week(tally(2, 2, 1), { usual: 5 }), 'some'],
  ['more than usual', week(tally(4, 2, 3), { usual: 6 }), 'heavier'],
  ['a little more than usual', week(tally(4, 2, 2), { usual: 6 }), 'some'],
  ['more than usual, yet few', week(tally(2, 1, 1), { usual: 1 }), 'some'],
  ['nothing to compare with', week(tally(9, 9, 9)), 'some'],
])('what a report says first: %s', (_name, report, lead) => {
  expect(headlineOf(report).lead).toBe(lead);
});

const hoursAt = (hour: number, looks: number) =>
  Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (_, one) => (day === 0 && one === hour ? looks : 0)),
  );

const bars = quiet.bars.map((bar, day) => ({ ...bar, tally: tally(day === 2 ? 5 : 0, 0, 0) }));

test('when it is hard: a part of the day before one day, and neither where little happened', () => {
  const some = tally(5, 0, 0);
  expect(headlineOf(week(some, { hours: hoursAt(19, 5), bars })).when).toEqual({ part: 'evening' });
  expect(headlineOf(week(some, { bars })).when).toEqual({ day: '2026-11-18' });
  expect(headlineOf(week(some)).when).toBeNull();
  const month = { bars, span: { ...span, kind: 'month' } as const };
  expect(headlineOf(week(some, month)).when).toBeNull();
});

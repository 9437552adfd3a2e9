import { expect, test } from 'vitest';
import { NO_CHECKS, type Tally } from '../../../src/model/log/tally.ts';
import { headlineOf } from '../../../src/model/report/headline.ts';
import { type Report, reportOf } from '../../../src/model/report/report.ts';
import { daysOf, spanAt } from '../../../src/model/time/span.ts';

/** A whole week that is over, without anything in it. */
const TODAY = '2026-11-23';
const span = spanAt('week', '2026-11-22', 1, '2026-11-01', TODAY);
const inAll = { lookedDaysInAll: 0, calmDaysInAll: 0, isTodayMissed: false, figuresFrom: '' };
const none = { earlier: [], daysBefore: [], watched: [], ...inAll };
const watched = daysOf(span);
const quiet = reportOf(
  { sums: [], unfinished: [], ...none, watched, since: '2026-11-01' },
  span,
  TODAY,
);

const tally = (turnedAway: number, stopped: number, wentOn: number): Tally => ({
  ...NO_CHECKS,
  'turned-away': turnedAway,
  stopped,
  'went-on': wentOn,
});

/** A week with these attempts, and otherwise as given. */
const week = (total: Tally, more: Partial<Report> = {}): Report => ({ ...quiet, total, ...more });

const unseen = { calmDays: 0, notSeenDays: 5 };

test.each<[string, Report, string]>([
  ['the first day', week(NO_CHECKS, { since: TODAY, today: TODAY }), 'first'],
  ['before the first listing', week(NO_CHECKS, { since: span.end, today: '2026-11-25' }), 'first'],
  ['ran into someone on it', week({ ...NO_CHECKS, 'ran-into': 1 }, { since: TODAY }), 'begun'],
  ['a whole week', quiet, 'none'],
  ['nothing but running into someone', week({ ...NO_CHECKS, 'ran-into': 1 }), 'none'],
  ['its first minute', week(NO_CHECKS, { today: span.first }), 'so-far'],
  ['its last day', week(NO_CHECKS, { today: '2026-11-22' }), 'so-far'],
  ['listed on its first day', week(NO_CHECKS, { since: span.first }), 'begun'],
  ['listed in the middle of it', week(NO_CHECKS, { since: '2026-11-18' }), 'begun'],
  ['seen in part', week(NO_CHECKS, { calmDays: 3, notSeenDays: 4 }), 'none'],
  ['not seen at all', week(NO_CHECKS, { calmDays: 0, notSeenDays: 7 }), 'not-seen'],
  ['not seen so far', week(NO_CHECKS, { ...unseen, today: '2026-11-22' }), 'so-far'],
  [
    'not seen from the first listing on',
    week(NO_CHECKS, { ...unseen, since: '2026-11-18' }),
    'not-seen',
  ],
])('a span without an attempt: %s', (_name, report, lead) => {
  expect(headlineOf(report).lead).toBe(lead);
});

/** So many sittings, and what the weeks before held, from which the usual follows. */
const beside = (now: number, ...before: readonly number[]): Partial<Report> => ({
  sittings: { hours: [[now]], finished: [[now]], before },
  usual: before.length >= 3 ? 1 : null,
});

test.each<[string, Report, string, string]>([
  ['twenty times turned away', week(tally(20, 0, 0)), 'closed', 'held'],
  ['left each time', week(tally(0, 3, 0)), 'closed', 'left'],
  ['both', week(tally(1, 2, 0)), 'closed', 'both'],
  ['some turned away', week(tally(4, 0, 2)), 'some', 'held'],
  ['some left', week(tally(0, 4, 2)), 'some', 'left'],
  ['some of each', week(tally(1, 4, 2)), 'some', 'both'],
  ['one look', week(tally(0, 0, 1)), 'open', 'held'],
])('how attempts came out: %s', (_name, report, lead, by) => {
  expect(headlineOf(report)).toMatchObject({ lead, by });
});

test.each<[string, Report, string]>([
  ['twice the usual and more', week(tally(4, 2, 3), beside(18, 6, 6, 6)), 'heavier'],
  ['all of it looks', week(tally(0, 0, 9), beside(18, 6, 6, 6)), 'hard'],
  ['none of it a look', week(tally(9, 0, 0), beside(18, 6, 6, 6)), 'closed'],
  ['a little more than usual', week(tally(4, 2, 2), beside(9, 6, 6, 6)), 'some'],
  ['more than usual, yet few', week(tally(2, 1, 1), beside(4, 1, 1, 1)), 'some'],
  ['many, and a third more', week(tally(2, 1, 1), beside(800, 600, 600, 600)), 'some'],
  ['after two weeks', week(tally(9, 9, 9), beside(30, 6, 6)), 'some'],
  ['after the empty weeks before anyone was listed', week(tally(3, 0, 1), beside(4)), 'some'],
])('a heavier week: %s', (_name, report, lead) => {
  expect(headlineOf(report).lead).toBe(lead);
});

const found = (findings: Partial<Report['findings']>) => ({
  findings: { part: null, hour: null, day: null, ...findings },
});
const at = (hour: number, count: number) =>
  Array.from({ length: 24 }, (_, one) => (one === hour ? count : 0));
const held = (...hours: readonly number[][]) => ({
  hours,
  sittings: { hours, finished: hours, before: [] },
});
/** The same, with all attempts by the hours at which they came. */
const attempted = (hours: readonly number[][], ...sittings: readonly number[][]) => ({
  ...held(...sittings),
  hours,
});
const some = tally(6, 0, 0);
const underWay = { today: '2026-11-20' };

test.each<[string, Report, unknown]>([
  [
    'a part before a day',
    week(some, found({ part: 'night', day: '2026-11-18' })),
    { part: 'night' },
  ],
  ['one day', week(some, found({ day: '2026-11-18' })), { day: '2026-11-18' }],
  ['one sitting so far', week(some, { ...held(at(15, 1)), ...underWay }), { once: 'afternoon' }],
  ['a few', week(some, { ...held(at(15, 1), at(9, 2)), ...underWay }), { sittings: 3 }],
  ['more', week(some, { ...held(at(15, 2), at(9, 2)), ...underWay }), null],
  ['one attempt', week(tally(1, 0, 0), { ...held(at(15, 1)), ...underWay }), null],
  [
    'one sitting that went on into the evening',
    week(some, { ...attempted([[...at(15, 1).with(17, 3)]], at(15, 1)), ...underWay }),
    null,
  ],
  [
    'one sitting, after the end of another that began in the week before',
    week(some, { ...attempted([at(0, 1), at(23, 5)], at(0, 0), at(23, 1)), ...underWay }),
    null,
  ],
  [
    'two sittings, after such an end',
    week(some, { ...attempted([at(0, 1), at(19, 5)], at(0, 0), at(19, 2)), ...underWay }),
    null,
  ],
  ['a few, in a week that is over', week(some, held(at(15, 2))), null],
  ['a week of before sittings were counted', week(some, underWay), null],
])('when attempts came: %s', (_name, report, when) => {
  expect(headlineOf(report).when).toEqual(when);
});

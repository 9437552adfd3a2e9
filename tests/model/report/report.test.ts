import { expect, test } from 'vitest';
import type { Check } from '../../../src/model/log/check.ts';
import { countersOf, type Sum, total } from '../../../src/model/log/sums.ts';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { glance } from '../../../src/model/report/glance.ts';
import { answeredIn } from '../../../src/model/report/groups.ts';
import { headlineOf } from '../../../src/model/report/headline.ts';
import { countIn } from '../../../src/model/report/hours.ts';
import { type ReportLog, reportOf } from '../../../src/model/report/report.ts';
import { soFarOf } from '../../../src/model/report/so-far.ts';
import { daysOf, spanAt, spanBefore } from '../../../src/model/time/span.ts';

/** Wednesday 18 November 2026 is today; someone was first listed on Friday the 6th. */
const TODAY = '2026-11-18';
const SINCE = '2026-11-06';

const check = (over: Partial<Check> = {}): Check => {
  const id = crypto.randomUUID();
  return {
    ...{ id, visits: [id], at: 0, seen: 0, day: TODAY, hour: 12, person: 'sam' },
    ...{ network: 'instagram', surface: 'profile', outcome: 'stopped', origin: 'link' },
    ...over,
  };
};

const times = (count: number, over: Partial<Check> = {}) =>
  Array.from({ length: count }, () => check(over));

/** The report of this week, or of that of another day, of these checks. */
function report(checks: readonly Check[], over: Partial<ReportLog> = {}, day = TODAY) {
  const days = [...new Set(checks.map(({ day }) => day))];
  const sums: Sum[] = days.map((id) => ({
    id,
    counters: total(checks.filter(({ day }) => day === id).map(countersOf)),
  }));
  const inAll = {
    lookedDaysInAll: 0,
    calmDaysInAll: 0,
    isTodayMissed: false,
    figuresFrom: '',
    since: SINCE,
  };
  const none = { earlier: [], daysBefore: [], watched: [], ...inAll };
  const log = { sums, unfinished: sums.filter(({ id }) => id >= TODAY), ...none, ...over };
  return reportOf(log, spanAt('week', day, 1, SINCE, TODAY), TODAY);
}

test('a week holds seven days, its total, and who, where and how', () => {
  const week = report([
    ...times(3, { day: '2026-11-16', network: 'x' }),
    check({ outcome: 'went-on', person: 'kim', stays: { a: 30, b: 10 } }),
    check({ origin: 'feed', network: 'threads' }),
    check({ isNotMe: true }),
    check({ removed: 1 }),
  ]);
  expect(week.bars.map(({ id }) => id)).toHaveLength(7);
  expect(week.bars[0]?.tally.stopped).toBe(3);
  expect(week.total).toEqual({ ...NO_CHECKS, stopped: 3, 'went-on': 1, 'ran-into': 1 });
  expect(week.networks.map(({ id, name }) => [id, name])).toEqual([
    ['x', 'X'],
    ['instagram', 'Instagram'],
  ]);
  expect(week.people.map(({ id }) => id)).toEqual(['sam', 'kim']);
  expect(week.counters).toMatchObject({ 'origin:link': 4 });
  expect(week.counters).not.toHaveProperty('origin:feed');
  expect(week.seconds).toBe(40);
  expect(glance(week).today).toEqual({ ...NO_CHECKS, 'went-on': 1, 'ran-into': 1 });
});

test('a network that is known no more goes by its id', () => {
  const { networks } = report([check({ network: 'gone-since' })]);
  expect(networks.map(({ name }) => name)).toEqual(['gone-since']);
});

test("the user's own word on how they got here goes before the browser's", () => {
  const { total: all } = report([
    check({ origin: 'feed', cameBy: 'looking' }),
    check({ origin: 'opened', cameBy: 'ran-into' }),
    check({ origin: 'feed', isChosen: true, outcome: 'went-on' }),
  ]);
  expect(all).toEqual({ ...NO_CHECKS, stopped: 1, 'went-on': 1, 'ran-into': 1 });
});

const some = (count: number) => total(times(count).map(countersOf));

/** Listed in time for eight whole weeks before, each of which was watched. */
const WATCHED = daysOf({ first: '2026-09-07', end: TODAY });
const LONG_AGO = { since: '2026-01-01', watched: WATCHED };
const without = (...days: readonly string[]) => WATCHED.filter((day) => !days.includes(day));
const LAST_WEEK = '2026-11-09';

test('the usual is the mean of three or more whole weeks, from the first with a look', () => {
  const usual = (earlier: ReportLog['earlier'], since = LONG_AGO) =>
    report([], { earlier, ...since }, LAST_WEEK).usual;
  expect(usual([some(4), some(0), some(2), {}, {}])).toBe(2);
  expect(usual([some(4), some(2)])).toBeNull();
  expect(usual([{}, {}, {}])).toBeNull();
  // Somebody was listed three weeks ago, in the middle of one.
  expect(usual([some(4), some(0), some(2)], { ...LONG_AGO, since: '2026-10-21' })).toBeNull();
});

test('a week of which more than a day was not seen is no usual one, and one with such a day makes none heavier', () => {
  const weeks = [some(3), some(3), some(0), some(0), some(3)];
  const usual = (...days: readonly string[]) =>
    report([], { earlier: weeks, ...LONG_AGO, watched: without(...days) }, LAST_WEEK);
  expect(usual()).toMatchObject({ usual: 9 / 5, sittings: { before: [0, 0, 0, 0, 0] } });
  expect(usual('2026-10-21', '2026-10-14')).toMatchObject({
    ...{ usual: 9 / 5, sittings: { before: [0, 0, 0] } },
  });
  const oftenClosed = ['2026-11-03', '2026-10-27', '2026-10-21', '2026-10-14', '2026-10-05'];
  expect(usual(...oftenClosed)).toMatchObject({ usual: 9 / 5, sittings: { before: [] } });
  const twice = ['2026-10-20', '2026-10-21', '2026-10-13', '2026-10-14'];
  expect(usual(...twice)).toMatchObject({ usual: 3, sittings: { before: [0, 0, 0] } });
  expect(usual(...twice, '2026-11-03', '2026-11-04').usual).toBeNull();
});

test('a week is not set beside one that was not seen, nor an unseen one beside another', () => {
  const before = (earlier: ReportLog['earlier'], ...days: readonly string[]) =>
    report([], { earlier, ...LONG_AGO, watched: without(...days) }, LAST_WEEK).before;
  expect(before([{}])).toEqual(NO_CHECKS);
  expect(before([{}], '2026-11-04')).toBeNull();
  expect(before([some(2)], '2026-11-04')?.stopped).toBe(2);
  // Few attempts, as few days were seen, are not fewer; neither in the week before nor in this one.
  expect(before([some(2)], '2026-11-04', '2026-11-05')).toBeNull();
  expect(before([some(2)], '2026-11-12')?.stopped).toBe(2);
  expect(before([some(2)], '2026-11-12', '2026-11-13')).toBeNull();
});

test.each([
  ['over, after whole weeks', LAST_WEEK, '2026-01-01', 4],
  ['under way', TODAY, '2026-01-01', undefined],
  ['after one in which somebody was first listed', LAST_WEEK, '2026-11-02', undefined],
  ['after one that was whole', LAST_WEEK, '2026-11-01', 4],
])('a week is set beside the one before where both are whole: %s', (_name, day, since, stopped) => {
  const log = { earlier: [some(4)], since, watched: WATCHED };
  const { before, secondsBefore } = report([], log, day);
  expect(before?.stopped).toBe(stopped);
  expect(secondsBefore).toBe(stopped === undefined ? null : 0);
});

test('of a week under way, finished days are set beside the same days of the week before', () => {
  const on = (day: string, count: number) => ({ id: day, counters: some(count) });
  const daysBefore = [on('2026-11-09', 5), on('2026-11-10', 2), on('2026-11-11', 9)];
  const now = [...times(3, { day: '2026-11-16' }), ...times(8)];
  const soFar = (since: string, day = TODAY, watched = WATCHED) =>
    report(now, { daysBefore, since, watched }, day).soFar;
  expect(soFar('2026-01-01')).toMatchObject({
    ...{ days: 2, now: { attempts: 3 }, before: { attempts: 7 } },
  });
  expect(soFar('2026-11-09')).toMatchObject({
    ...{ days: 1, now: { attempts: 0 }, before: { attempts: 2 } },
  });
  expect(soFar('2026-11-10')).toBeNull();
  expect(soFar('2026-01-01', LAST_WEEK)).toBeNull();
  // What a day held that was not seen nobody knows, be it one before or one of now.
  expect(soFar('2026-01-01', TODAY, without('2026-11-09'))).toMatchObject({
    ...{ days: 1, now: { attempts: 0 }, before: { attempts: 2 } },
  });
  expect(soFar('2026-01-01', TODAY, without('2026-11-17'))).toMatchObject({
    ...{ days: 1, now: { attempts: 3 }, before: { attempts: 5 } },
  });
});

test('a longer month is set beside the days that the one before has', () => {
  const span = spanAt('month', '2026-03-31', 1, SINCE, '2026-03-31');
  const days = ['2026-02-28', '2026-03-28', '2026-03-30'].map((id) => ({ id, counters: some(2) }));
  const watched = [...daysOf(spanBefore(span)), ...daysOf(span)];
  expect(soFarOf(span, days, { since: '2026-01-01', watched }, '2026-03-31')).toMatchObject({
    ...{ days: 28, now: { attempts: 2 }, before: { attempts: 2 } },
  });
});

test('what is said of times goes by the sittings of finished days, the headline by all so far', () => {
  const opening = { opensSitting: true } as const;
  const { sittings, hours } = report([
    check({ day: '2026-11-16', hour: 21, ...opening }),
    ...times(5, { day: '2026-11-16', hour: 21 }),
    check({ hour: 9, ...opening }),
  ]);
  expect([countIn(hours), countIn(sittings.hours), countIn(sittings.finished)]).toEqual([7, 2, 1]);
  expect(sittings.finished[0]?.[21]).toBe(1);
});

test('six attempts of one sitting are no finding, and suggest nothing', () => {
  const sitting = [check({ day: '2026-11-16', hour: 15, opensSitting: true })];
  const one = report([...sitting, ...times(5, { day: '2026-11-16', hour: 15 })]);
  expect([one.findings, one.suggestion]).toEqual([{ part: null, hour: null, day: null }, null]);
});

test('of what was hoped for, how often it helped', () => {
  const { hopes, nextDay } = report([
    check({ hope: 'miss-me', helped: 'worse', helpedLater: 'worse' }),
    check({ hope: 'miss-me', helped: 'better' }),
    check({ hope: 'habit' }),
    check({ hope: 'miss-me' }),
  ]);
  expect(hopes).toEqual([
    { hope: 'miss-me', times: 3, helped: { better: 1, same: 0, worse: 1 } },
    { hope: 'habit', times: 1, helped: { better: 0, same: 0, worse: 0 } },
  ]);
  expect(nextDay).toEqual({ better: 0, same: 0, worse: 1 });
});

/** Finished days with sittings, of one attempt each. */
const sittings = (count: number, over: Partial<Check> = {}) =>
  times(count, { day: '2026-11-16', opensSitting: true, ...over });

test.each([
  ['nothing', [], null],
  ['never helped', times(3, { hope: 'who-with', helped: 'same' }), 'never-helped'],
  [
    'helped once',
    [...times(3, { hope: 'habit', helped: 'same' }), check({ hope: 'habit', helped: 'better' })],
    null,
  ],
  ['late at night', sittings(5, { hour: 23 }), 'bedtime'],
  ['always at noon', sittings(5), 'before-hour'],
  ['today alone', times(9, { opensSitting: true }), null],
  [
    'one network of two',
    [8, 12, 16, 20].flatMap((hour) => [
      check({ hour, outcome: 'went-on' }),
      check({ hour: hour + 2, network: 'x' }),
    ]),
    'close-network',
  ],
])('what to try: %s', (_name, checks, kind) => {
  expect(report(checks).suggestion?.kind ?? null).toBe(kind);
});

test('what was needed is told apart: no attempt, no look, no time of day', () => {
  const needed = { outcome: 'needed' as const, hope: 'practical' as const };
  const week = report([
    check({ ...needed, need: 'legal' }),
    check({ ...needed, need: 'children', origin: 'feed' }),
    check({ ...needed, need: 'children' }),
    check({ ...needed, need: 'safety', removed: 1 }),
  ]);
  expect(week.total).toEqual(NO_CHECKS);
  expect([week.networks, week.people, week.hopes, week.seconds]).toEqual([[], [], [], 0]);
  expect(answeredIn(week.counters)).toEqual([
    {
      name: 'need',
      choices: [
        { id: 'children', times: 2 },
        { id: 'legal', times: 1 },
      ],
    },
  ]);
  expect(answeredIn(report([check()]).counters)).toEqual([]);
  const monday = [check({ ...needed, day: '2026-11-16', need: 'safety' })];
  expect(report(monday, { watched: ['2026-11-16'] }).bars[0]?.state).toBe('calm');
});

test('a week whose figures were let go is not said to have been empty, nor set beside another', () => {
  const letGo = { ...LONG_AGO, figuresFrom: '2026-11-01', watched: without('2026-10-27') };
  const of = (day: string, over: Partial<ReportLog> = {}) => report([], { ...letGo, ...over }, day);
  const before = of('2026-10-27');
  expect(headlineOf(before).lead).toBe('let-go');
  // Of a day that is gone nobody knows whether it was seen; a calm one stays known.
  expect(before).toMatchObject({ calmDays: 6, notSeenDays: 0 });
  expect(headlineOf(of('2026-11-02')).lead).toBe('none');
  // The week before has some of its days, or none of them.
  expect(of('2026-11-02', { earlier: [some(2)] }).before).toBeNull();
  const five = { earlier: [some(4), some(2), {}, {}], watched: WATCHED };
  expect(of(LAST_WEEK, five)).toMatchObject({ before: { stopped: 4 }, usual: null });
});

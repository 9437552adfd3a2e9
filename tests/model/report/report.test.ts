import { expect, test } from 'vitest';
import type { Check } from '../../../src/model/log/check.ts';
import { countersOf, type Sum, total } from '../../../src/model/log/sums.ts';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { glance } from '../../../src/model/report/glance.ts';
import { hardHour, hardPart, hoursOf } from '../../../src/model/report/hours.ts';
import { type ReportLog, reportOf } from '../../../src/model/report/report.ts';
import { spanAt } from '../../../src/model/time/span.ts';

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

/** The report of this week, of these checks. */
function report(checks: readonly Check[], over: Partial<ReportLog> = {}) {
  const days = [...new Set(checks.map(({ day }) => day))];
  const sums: Sum[] = days.map((id) => ({
    id,
    counters: total(checks.filter(({ day }) => day === id).map(countersOf)),
  }));
  const inAll = { lookedDaysInAll: 0, calmDaysInAll: 0, since: SINCE };
  const log = { sums, earlier: [], watched: [], ...inAll, ...over };
  return reportOf(log, spanAt('week', TODAY, 1, SINCE, TODAY), TODAY);
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
  expect(week.networks.map(({ id }) => id)).toEqual(['x', 'instagram']);
  expect(week.people.map(({ id }) => id)).toEqual(['sam', 'kim']);
  expect(week.origins).toMatchObject({ link: 4, feed: 0 });
  expect(week.seconds).toBe(40);
  expect(glance(week, null, TODAY).today).toEqual({ ...NO_CHECKS, 'went-on': 1, 'ran-into': 1 });
});

test("the user's own word on how they got here goes before the browser's", () => {
  const { total: all } = report([
    check({ origin: 'feed', cameBy: 'looking' }),
    check({ origin: 'opened', cameBy: 'ran-into' }),
    check({ origin: 'feed', isChosen: true, outcome: 'went-on' }),
  ]);
  expect(all).toEqual({ ...NO_CHECKS, stopped: 1, 'went-on': 1, 'ran-into': 1 });
});

test('the usual is the mean of earlier weeks, from the first with a look', () => {
  const week = (count: number) => total(times(count).map(countersOf));
  expect(report([], { earlier: [week(4), week(0), week(2), {}, {}] }).usual).toBe(2);
  expect(report([], { earlier: [{}, {}] }).usual).toBeNull();
  expect(report([], { earlier: [week(4)] }).before?.stopped).toBe(4);
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

test('the part of the day and the hour that pull most', () => {
  const at = (...hours: number[]) =>
    hoursOf(total(hours.map((hour) => countersOf(check({ hour })))));
  expect(hardPart(at(18, 19, 21, 9))).toBe('evening');
  expect(hardPart(at(23, 0, 3, 12))).toBe('night');
  expect(hardPart(at(6, 13, 18, 23))).toBeNull();
  expect(hardPart(at(18, 19))).toBeNull();
  expect(hardHour(at(21, 22, 22, 9))).toBe(21);
  expect(hardHour(at(23, 0, 23, 0))).toBe(23);
  expect(hardHour(at(1, 5, 9, 13, 17, 21))).toBeNull();
});

test.each([
  ['nothing', [], null],
  ['never helped', times(3, { hope: 'who-with', helped: 'same' }), 'never-helped'],
  [
    'helped once',
    [...times(3, { hope: 'habit', helped: 'same' }), check({ hope: 'habit', helped: 'better' })],
    'before-hour',
  ],
  ['late at night', times(4, { hour: 23 }), 'bedtime'],
  ['always at noon', times(4), 'before-hour'],
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

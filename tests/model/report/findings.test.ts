/**
 * What stands out in figures; and weeks as chance makes them, with sittings spread evenly over waking hours.
 * Nothing stands out there: whatever a report said of when attempts come, or of one week beside others, would
 * be without ground.
 */
import { describe, expect, test } from 'vitest';
import { trendOf } from '../../../src/model/advice/trend.ts';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { findingsIn } from '../../../src/model/report/findings.ts';
import { hardDay } from '../../../src/model/report/hard-day.ts';
import { headlineOf } from '../../../src/model/report/headline.ts';
import { type Hours, hardHour, hardPart } from '../../../src/model/report/hours.ts';
import type { Report } from '../../../src/model/report/report.ts';
import { daysOf, type Span } from '../../../src/model/time/span.ts';

const USERS = 2_000;
const WEEK: Span = { kind: 'week', first: '2026-11-16', end: '2026-11-23' };
const LISTED = '2026-01-01';

/** Somebody was listed on a day, and each day of the week was watched, or but these. */
const seen = (since: string, ...unseen: readonly string[]) => ({
  since,
  watched: daysOf(WEEK).filter((day) => !unseen.includes(day)),
});

/** Whole numbers from 0 to below another, the same at every run (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

interface Sitting {
  readonly day: number;
  readonly hour: number;
}

/** A week's sittings, spread evenly over the sixteen hours after getting up between six and ten. */
function evenWeek(roll: (below: number) => number, count: number): Sitting[] {
  const rise = 6 + roll(5);
  return Array.from({ length: count }, () => ({ day: roll(7), hour: (rise + roll(16)) % 24 }));
}

/** Sittings at these hours, all on one day. */
function at(...hours: readonly number[]): Hours {
  const row = Array<number>(24).fill(0);
  for (const hour of hours) row[hour] = (row[hour] ?? 0) + 1;
  return [row];
}

const times = (count: number, hour: number) => Array<number>(count).fill(hour);

test.each<[string, Hours, ReturnType<typeof hardPart>]>([
  ['six of six in the evening', at(...times(6, 19)), 'evening'],
  ['five are too few', at(...times(5, 19)), null],
  [
    'ten of twelve, spread over the evening',
    at(17, 18, 19, 20, 21, 17, 18, 19, 20, 21, 9, 13),
    'evening',
  ],
  ['seven of twelve', at(17, 18, 19, 20, 21, 17, 18, 9, 13, 14, 23, 8), null],
  ['nights, past midnight', at(23, 0, 2, 4, 22, 1), 'night'],
  ['a tie names nobody', at(...times(40, 19), ...times(40, 23)), null],
  [
    'many, but less than half',
    at(...times(400, 19), ...times(300, 8), ...times(200, 13), ...times(200, 23)),
    null,
  ],
  ['nothing', at(), null],
])('the part of the day that stands out: %s', (_name, hours, part) => {
  expect(hardPart(hours, 7)).toBe(part);
});

test.each<[string, Hours, number | null]>([
  ['four of four in one hour: it begins then', at(...times(4, 22)), 22],
  ['three are too few', at(...times(3, 22)), null],
  ['two hours in a row', at(21, 22, 22, 21, 22, 9), 21],
  ['over midnight', at(23, 0, 23, 0), 23],
  ['a tie names nobody', at(...times(6, 9), ...times(6, 21)), null],
  [
    'as many on either side of the hour',
    at(...times(3, 20), ...times(4, 21), ...times(3, 22)),
    null,
  ],
  [
    'many, but less than two fifths',
    at(...times(39, 9), ...Array.from({ length: 72 }, (_, one) => one % 24)),
    null,
  ],
  ['nothing', at(), null],
])('the hour that stands out: %s', (_name, hours, hour) => {
  expect(hardHour(hours, 7)).toBe(hour);
});

test('the more often a report is read, the more it takes to stand out', () => {
  expect(hardPart(at(...times(6, 19)), 31)).toBeNull();
  expect(hardHour(at(...times(4, 22)), 31)).toBeNull();
});

/** A week's sittings, Monday first, so many a day. */
const weekOf = (...counts: readonly number[]): Hours => counts.map((count) => [count]);

test.each<[string, Hours, string | null]>([
  ['one day above all', weekOf(1, 0, 7, 1, 0, 1, 0), '2026-11-18'],
  ['a tie', weekOf(5, 0, 5, 0, 0, 0, 0), null],
  ['an even week', weekOf(3, 2, 4, 3, 3, 2, 3), null],
  ['too few to say', weekOf(0, 2, 0, 0, 0, 0, 0), null],
  ['many, but less than a third', weekOf(60, 29, 29, 29, 29, 29, 29), null],
  ['nothing', weekOf(0, 0, 0, 0, 0, 0, 0), null],
])('the day that stands out: %s', (_name, hours, day) => {
  expect(findingsIn(WEEK, hours, seen(LISTED), WEEK.end).day).toBe(day);
});

test('a hard date is not named, and no other day in its place', () => {
  const hours = weekOf(1, 0, 7, 1, 0, 1, 0);
  expect(findingsIn(WEEK, hours, seen(LISTED), WEEK.end, ['2026-11-18']).day).toBeNull();
  expect(findingsIn(WEEK, hours, seen(LISTED), WEEK.end, ['2026-11-19']).day).toBe('2026-11-18');
});

test('no day stands out where another was not seen', () => {
  const hours = weekOf(1, 0, 7, 1, 0, 1, 0);
  expect(findingsIn(WEEK, hours, seen(LISTED, '2026-11-21'), WEEK.end).day).toBeNull();
});

test('no day stands out in a week under way, one that began unwatched, or a month', () => {
  const hours = weekOf(1, 0, 7, 1, 0, 1, 0);
  expect(findingsIn(WEEK, hours, seen(LISTED), '2026-11-22').day).toBeNull();
  expect(findingsIn(WEEK, hours, seen(WEEK.first), WEEK.end).day).toBeNull();
  const month = { kind: 'month', first: '2026-11-01', end: '2026-12-01' } as const;
  expect(findingsIn(month, hours, seen(LISTED), '2026-12-01').day).toBeNull();
});

/** A week's report, as far as it tells one week from others; `now` is what it holds beside the same days before. */
const beside = (now: number, before: number, weeks: readonly number[]) => {
  const hours = [[now]];
  return {
    ...{ span: WEEK, since: LISTED, today: WEEK.end, findings: NOTHING, usual: 1 },
    total: { ...NO_CHECKS, stopped: now, 'went-on': 1 },
    sittings: { hours, finished: hours, before: weeks },
    isSeenSoFar: true,
    soFar: { now: { sittings: now }, before: { sittings: before } },
  } as unknown as Report;
};

const NOTHING = { part: null, hour: null, day: null };

const MORNINGS = [1, 2, 3, 4, 5, 6, 7];

/** How many of so many users are told something of a week, each on one of its days or once it is over. */
function told(count: number) {
  const roll = dice(count);
  const users = { part: 0, hour: 0, day: 0, trend: 0, usual: 0 };
  for (let user = 0; user < USERS; user += 1) {
    const week = evenWeek(roll, count);
    const before = (day: number) => week.filter((one) => one.day < day).map(({ hour }) => hour);
    const mornings = MORNINGS.map((day) => at(...before(day)));
    users.part += Number(mornings.some((hours) => hardPart(hours, 7)));
    users.hour += Number(mornings.some((hours) => hardHour(hours, 7) !== null));
    const days = MORNINGS.map((day) => [week.filter((one) => one.day + 1 === day).length]);
    users.day += Number(hardDay(WEEK, days) !== null);
    // Twice as many in two weeks, each in either.
    const both = evenWeek(roll, 2 * count).map((one) => ({ ...one, isNow: roll(2) === 0 }));
    const upTo = (day: number, isNow: boolean) =>
      both.filter((one) => one.day < day && one.isNow === isNow).length;
    users.trend += Number(
      MORNINGS.slice(0, 6).some((day) => trendOf(beside(upTo(day, true), upTo(day, false), []))),
    );
    const five = [0, 0, 0, 0, 0];
    for (let one = 0; one < 5 * count; one += 1) {
      const week = roll(5);
      five[week] = (five[week] ?? 0) + 1;
    }
    const [now = 0, ...weeks] = five;
    users.usual += Number(headlineOf(beside(now, 0, weeks)).lead === 'heavier');
  }
  return users;
}

describe.each([4, 8, 12, 20, 40])('%i sittings a week, spread evenly', (count) => {
  test('each finding comes up in a twentieth of weeks at most, however often one looks', () => {
    const most = Math.max(...Object.values(told(count)));
    expect(most).toBeLessThanOrEqual(USERS / 20);
  });
});

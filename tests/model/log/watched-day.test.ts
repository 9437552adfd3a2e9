import { expect, test } from 'vitest';
import {
  afterLook,
  type CoverLook,
  GRACE_MS,
  isGap,
  isWatched,
  type KnownDays,
  WATCH_INTERVAL_MS,
  type WatchedDay,
} from '../../../src/model/log/watched-day.ts';

const NOON = Date.UTC(2026, 10, 18, 12);
const [YESTERDAY, TODAY, TOMORROW] = ['2026-11-17', '2026-11-18', '2026-11-19'];

const look = (over: Partial<CoverLook> = {}): CoverLook => ({
  ...{ day: TODAY, at: NOON, isCovered: true, wasOff: false },
  ...over,
});

/** What is known at a look that follows one of the same day. */
const known = (over: Partial<KnownDays> = {}): KnownDays => ({
  ...{ last: { day: TODAY, at: NOON - WATCH_INTERVAL_MS }, before: undefined, present: undefined },
  ...{ isBehind: false, ...over },
});

const seen = (id: string, more: Partial<WatchedDay> = {}): WatchedDay => ({
  ...{ id, isSeen: true },
  ...more,
});

const rowsAfter = (...given: Parameters<typeof afterLook>) => afterLook(...given).rows;

test('a day is watched once everybody was covered on it', () => {
  const rows = rowsAfter(known({ last: undefined }), look());
  expect(rows).toEqual([seen(TODAY)]);
  expect(rows.map(isWatched)).toEqual([true]);
});

test('a day on which cover was missing all along is not', () => {
  const rows = rowsAfter(known(), look({ isCovered: false }));
  expect(rows).toEqual([{ id: TODAY, lostFrom: NOON }]);
  expect(rows.map(isWatched)).toEqual([false]);
});

test.each([
  ['just in time', GRACE_MS, true],
  ['too late', GRACE_MS + 1, false],
  ['by a clock that was set back', -1, false],
])('cover that is back %s', (_when, after, isWhole) => {
  const present = seen(TODAY, { lostFrom: NOON });
  const rows = rowsAfter(known({ present }), look({ at: NOON + after }));
  expect(rows.map(isWatched)).toEqual([isWhole]);
});

test('cover is lost from when that was first seen', () => {
  const present = seen(TODAY, { lostFrom: NOON - 60_000 });
  expect(rowsAfter(known({ present }), look({ isCovered: false }))).toEqual([present]);
});

test('cover that is back in time after midnight was not lost the day before', () => {
  const before = seen(YESTERDAY, { lostFrom: NOON - 60_000 });
  const last = { day: YESTERDAY, at: NOON - 60_000 };
  const rows = rowsAfter(known({ last, before }), look());
  expect(rows).toEqual([seen(YESTERDAY), seen(TODAY)]);
});

test('where the extension was off, neither the day before that nor the present one was watched', () => {
  const [before, last] = [seen(YESTERDAY), { day: YESTERDAY, at: NOON - 9 * WATCH_INTERVAL_MS }];
  const rows = rowsAfter(known({ last, before }), look({ wasOff: true }));
  expect(rows).toEqual([seen(YESTERDAY, { wasOff: true }), seen(TODAY, { wasOff: true })]);
  expect(rows.map(isWatched)).toEqual([false, false]);
});

test('a clock that goes back takes back the day that was not over; what was lost is lost on the day that goes on', () => {
  const last = { day: TOMORROW, at: NOON + 1 };
  const ahead = (more: Partial<WatchedDay>) =>
    afterLook(known({ last, before: seen(TOMORROW, more), present: seen(TODAY) }), look());
  expect(ahead({})).toEqual({ rows: [seen(TODAY)], gone: TOMORROW });
  expect(ahead({ lostFrom: NOON + 1 }).rows).toEqual([seen(TODAY, { lostFrom: NOON + 1 })]);
  expect(ahead({ wasOff: true }).rows.map(isWatched)).toEqual([false]);
});

test('a day that the clock goes back to is not watched where nothing was known of it', () => {
  const last = { day: TOMORROW, at: NOON + 1 };
  const { rows } = afterLook(known({ last, before: seen(TOMORROW), present: undefined }), look());
  expect(rows.map(isWatched)).toEqual([false]);
  const again = known({ last: { day: TODAY, at: NOON }, present: rows[0] });
  expect(rowsAfter(again, look({ at: NOON + 1 })).map(isWatched)).toEqual([false]);
});

test('while days that were settled lie ahead, nothing is said of the day the clock shows', () => {
  const isBehind = true;
  expect(afterLook(known({ isBehind }), look())).toEqual({ rows: [] });
  const last = { day: TOMORROW, at: NOON };
  const before = seen(TOMORROW, { lostFrom: NOON });
  expect(rowsAfter(known({ isBehind, last, before }), look())).toEqual([
    { id: TOMORROW, lostFrom: NOON },
  ]);
});

test('a row that tells nothing tells of no watch', () => {
  expect([isWatched(undefined), isWatched({ id: TODAY })]).toEqual([false, false]);
});

test('two alarms are no gap, an hour is; so is a clock that went back', () => {
  const gap = (passed: number) => isGap({ day: TODAY, at: NOON }, NOON + passed);
  expect([gap(0), gap(WATCH_INTERVAL_MS), gap(WATCH_INTERVAL_MS + GRACE_MS)]).toEqual([
    false,
    false,
    false,
  ]);
  expect([gap(WATCH_INTERVAL_MS + GRACE_MS + 1), gap(-1)]).toEqual([true, true]);
  expect(isGap(undefined, NOON)).toBe(false);
});

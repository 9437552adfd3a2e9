/** The days of several browsers as one: a look anywhere is a look, and what was not seen anywhere is not calm. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { isQuiet } from '../../../src/model/report/asking-less.ts';
import { CALM_DAYS, wereCalm } from '../../../src/model/report/graduation.ts';
import { elsewhereIn, type OtherBrowser, together } from '../../../src/model/report/together.ts';
import {
  type DayFigures,
  type Figures,
  figuresOf,
  MOST_DAYS,
  toldFrom,
} from '../../../src/model/sync/day-figures.ts';
import { plusDays } from '../../../src/model/time/day.ts';
import { daysOf } from '../../../src/model/time/span.ts';

const TODAY = '2026-11-24';
const FROM = plusDays(TODAY, -MOST_DAYS);
const ago = (days: number) => plusDays(TODAY, -days);

type Watch = DayFigures['watch'];
const day = (id: string, watch: Watch, tally: Partial<typeof NO_CHECKS> = {}): DayFigures => ({
  ...{ id, tally: { ...NO_CHECKS, ...tally } },
  ...(watch && { watch }),
});

/** A browser that was open and watched each day, but on some as they are given. */
const watching = (differs: readonly DayFigures[] = [], until = TODAY, from = FROM): Figures => ({
  ...{ from, until },
  days: daysOf({ first: from, end: until }).map(
    (id) => differs.find((one) => one.id === id) ?? day(id, 'watched'),
  ),
});

const other = (figures: Figures | null, isAwaited = true): OtherBrowser => ({
  ...{ device: '7c41d2e8', figures, isAwaited },
});

const stateOn = (id: string, own: Figures, ...others: OtherBrowser[]) =>
  together({ own, others }).find((one) => one.id === id)?.state;

describe('calm weeks', () => {
  const areCalm = (own: Figures, ...others: OtherBrowser[]) =>
    wereCalm(together({ own, others }), TODAY);

  test('are calm where every browser watched whenever it was open, and one was', () => {
    expect(areCalm(watching())).toBe(true);
    expect(areCalm(watching(), other(watching()))).toBe(true);
    expect(areCalm(watching(), other({ from: FROM, until: TODAY, days: [] }))).toBe(true);
    // Each is open on some days alone.
    const [even, odd] = [0, 1].map((rest) =>
      watching(
        daysOf({ first: FROM, end: TODAY }).flatMap((id, index) =>
          index % 2 === rest ? [day(id, undefined)] : [],
        ),
      ),
    ) as [Figures, Figures];
    expect([areCalm(even), areCalm(odd), areCalm(even, other(odd))]).toEqual([false, false, true]);
  });

  test('are none where another browser looked, missed a day, or has not told of one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: CALM_DAYS }), (daysAgo) => {
        const looked = watching([day(ago(daysAgo), 'watched', { 'went-on': 1 })]);
        const missed = watching([day(ago(daysAgo), 'missed')]);
        const behind = watching([], ago(daysAgo));
        const [lately, gone] = [true, false];
        for (const one of [looked, missed])
          for (const isAwaited of [lately, gone])
            expect(areCalm(watching(), other(one, isAwaited))).toBe(false);
        expect(areCalm(watching(), other(behind, lately))).toBe(false);
        expect(areCalm(watching(), other(behind, gone))).toBe(true);
      }),
    );
  });

  test('wait for a browser that was heard of lately and tells nothing, or began to tell later', () => {
    expect(areCalm(watching(), other(null))).toBe(false);
    expect(areCalm(watching(), other(null, false))).toBe(true);
    expect(areCalm(watching(), other(watching([], TODAY, ago(20))))).toBe(false);
  });

  test('what stayed closed elsewhere counts among the attempts of quiet weeks', () => {
    const tried = (times: number) => other(watching([day(ago(3), 'watched', { stopped: times })]));
    const quiet = (times: number) =>
      isQuiet(together({ own: watching(), others: [tried(times)] }), TODAY);
    expect([quiet(4), quiet(5)]).toEqual([true, false]);
  });
});

test('of a day: looked anywhere, else missed anywhere, else watched anywhere', () => {
  const id = ago(2);
  const own = (watch: Watch, tally = {}) => watching([day(id, watch, tally)]);
  const went = { 'went-on': 1 };
  expect(stateOn(id, own('missed'), other(own('watched', went)))).toBe('looked');
  expect(stateOn(id, own('watched'), other(own('missed')))).toBe('not-seen');
  expect(stateOn(id, own(undefined), other(own('watched')))).toBe('calm');
  expect(stateOn(id, own(undefined), other(own(undefined)))).toBe('not-seen');
  // The day under way is over in neither.
  expect(stateOn(TODAY, own('watched'))).toBeUndefined();
});

test('what attempts came to elsewhere, from when that is known, and who has not told', () => {
  const span = { first: ago(6), end: plusDays(TODAY, 1) };
  const elsewhere = (others: readonly OtherBrowser[]) => elsewhereIn(others, span, TODAY);
  expect(elsewhere([])).toBe(null);
  const busy = watching([
    day(ago(7), 'watched', { stopped: 9 }),
    day(ago(6), 'watched', { stopped: 2 }),
    day(ago(1), 'missed', { 'went-on': 1 }),
  ]);
  const late = watching([], TODAY, ago(3));
  expect(elsewhere([other(busy), other(late), other(null)])).toEqual({
    ...{ total: { ...NO_CHECKS, stopped: 2, 'went-on': 1 }, from: ago(3), to: null },
    ...{ silent: 1, isSeen: false },
  });
  expect(elsewhere([other(watching([], ago(6)))])).toMatchObject({
    ...{ total: NO_CHECKS, from: null, to: null, silent: 1 },
  });
});

test('of a browser that told of the first days alone, up to when', () => {
  const week = { first: ago(8), end: ago(1) };
  const told = (until: string) => elsewhereIn([other(watching([], until))], week, TODAY);
  expect(told(ago(4))).toMatchObject({ total: NO_CHECKS, to: ago(5), isSeen: true });
  expect([told(ago(1)), told(TODAY)]).toMatchObject([{ to: null }, { to: null }]);
  // The day under way is told of by none.
  const now = { first: ago(3), end: plusDays(TODAY, 4) };
  expect(elsewhereIn([other(watching())], now, TODAY)?.to).toBe(null);
});

test('figures are those of the log, of the last hundred finished days, and of days with something to tell', () => {
  expect(toldFrom('2020-01-01', TODAY)).toBe(FROM);
  expect([toldFrom(ago(3), TODAY), toldFrom('2030-01-01', TODAY)]).toEqual([ago(3), TODAY]);
  const sums = [
    { id: ago(4), counters: { 'count:all:stopped': 2, 'network:x:stopped': 2 } },
    { id: ago(2), counters: { 'count:all:needed': 1 } },
  ];
  const rows = [
    ...[{ id: ago(4), isSeen: true as const }, { id: ago(3) }],
    ...[{ id: ago(2), isSeen: true as const, wasOff: true as const }],
  ];
  expect(figuresOf({ sums, rows, watchedFrom: ago(5) }, ago(6), TODAY)).toEqual({
    ...{ from: ago(6), until: TODAY },
    days: [
      ...[day(ago(6), 'watched'), day(ago(4), 'watched', { stopped: 2 }), day(ago(2), 'missed')],
    ],
  });
});

/** Which days were watched, whatever was seen in whatever order, by any clock, and from how many workers. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { entryOn } from '../../../src/model/log/entry.ts';
import { saidAt } from '../../../src/model/log/fold.ts';
import { isLooked } from '../../../src/model/log/sums.ts';
import {
  type CoverLook,
  GRACE_MS,
  isWatched,
  type WatchedDay,
} from '../../../src/model/log/watched-day.ts';
import { localDay, plusDays } from '../../../src/model/time/day.ts';
import { countCalmDays, watchedDays } from '../../../src/storage/log/calm-days.ts';
import { writeEntry } from '../../../src/storage/log/checks.ts';
import { dropSumsBefore } from '../../../src/storage/log/drop.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { countLookedDays } from '../../../src/storage/log/stored-sums.ts';
import { explainGap, noteLook } from '../../../src/storage/log/watched-days.ts';

const ZONE = 'UTC';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FIRST = '2026-10-20';
const START = Date.parse(`${FIRST}T12:00Z`);
const MENDED = GRACE_MS / MINUTE;

const dayOf = (at: number) => localDay(at, ZONE);
const at = (days: number, minutes = 0) => START + days * DAY + minutes * MINUTE;

const look = (when: number, over: Partial<CoverLook> = {}) =>
  noteLook({ day: dayOf(when), at: when, isCovered: true, wasOff: false, ...over });

const daysFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => first + index);

const rows = async (): Promise<WatchedDay[]> => (await logDatabase.open()).getAll('watched');
const watched = async () => (await rows()).filter(isWatched).map(({ id }) => id);

/** A look at somebody that goes on, on a day. */
const goOn = (id: string, day: string) =>
  writeEntry({
    ...entryOn(id, {
      events: [
        {
          ...{ kind: 'seen', visit: id, at: Date.parse(day), day, hour: 12 },
          ...{ network: 'x', surface: 'profile', origin: 'opened' },
        },
        { kind: 'let-by', visit: id, at: Date.parse(day) },
      ],
    }),
    person: 'p',
  });

async function clear(): Promise<void> {
  const log = await logDatabase.open();
  for (const store of ['watched', 'marks', 'checks', 'days', 'months'] as const)
    await log.clear(store);
}

beforeEach(clear);

test('a day without a look was not watched; those before and after it were', async () => {
  await look(at(0));
  await look(at(2));
  expect(await watchedDays(FIRST, plusDays(FIRST, 9))).toEqual([FIRST, plusDays(FIRST, 2)]);
  expect(await countCalmDays(FIRST, plusDays(FIRST, 2))).toBe(1);
  expect(await countCalmDays(FIRST, plusDays(FIRST, 3))).toBe(2);
});

test('a look at somebody, heard of early or late, makes a day no calm one; taken out, it does again', async () => {
  await goOn('early-look', FIRST);
  await look(at(0));
  await look(at(1));
  await goOn('late-look-1', plusDays(FIRST, 1));
  await look(at(2));
  expect(await countCalmDays(FIRST, plusDays(FIRST, 3))).toBe(1);
  await writeEntry(entryOn('late-look-1', { said: saidAt({ removed: 1 }, at(2)) }));
  expect(await countCalmDays(FIRST, plusDays(FIRST, 3))).toBe(2);
  expect(await countLookedDays(FIRST, plusDays(FIRST, 3))).toBe(1);
});

test('a gap that a late start of the browser explains is none', async () => {
  await look(at(0));
  const { off } = await look(at(1), { wasOff: true });
  expect(off).toEqual([FIRST, plusDays(FIRST, 1)]);
  expect(await watched()).toEqual([]);
  await explainGap(off);
  expect(await watched()).toEqual([FIRST, plusDays(FIRST, 1)]);
  expect(await countCalmDays(FIRST, plusDays(FIRST, 2))).toBe(2);
});

test('a start of the browser explains no gap of before', async () => {
  await look(at(0), { wasOff: true });
  const { off } = await look(at(0, 60), { wasOff: true });
  expect(off).toEqual([]);
});

test('a clock that was ahead leaves no day behind that is still to come', async () => {
  await look(at(0));
  await look(at(3));
  await look(at(0, 1));
  expect(await watched()).toEqual([FIRST]);
  await look(at(1));
  await look(at(4));
  expect(await watched()).toEqual([0, 1, 4].map((days) => plusDays(FIRST, days)));
});

test('days that came by a clock that was ahead go, once it was put right and has gone on over midnight', async () => {
  for (const days of [0, 5, 6, 1]) await look(at(days));
  expect(await watched()).toEqual([0, 5].map((days) => plusDays(FIRST, days)));
  await look(at(2));
  expect(await watched()).toEqual([0, 2].map((days) => plusDays(FIRST, days)));
  for (const days of [3, 9]) await look(at(days));
  expect(await watched()).toEqual([0, 2, 3, 9].map((days) => plusDays(FIRST, days)));
});

test('what was lost while the clock was ahead over midnight is lost on the day that goes on', async () => {
  await look(at(0));
  await look(at(5), { isCovered: false });
  for (const days of [6, 0, 1]) await look(at(days));
  expect(await watched()).toEqual([FIRST]);
});

test.each([
  ['over days that were lived', [0, 1, 2, 4, 5], [1, 2]],
  ['over days from before the first', [0, 1, 2, 4, 5], [-40, -39]],
  ['over one that has no row, from a later one', [0, 1, 2, 4, 5], [3, 2]],
  ['before more days than come by a clock that is ahead', [0, ...daysFrom(4, 8)], [1, 2]],
])('a clock that is behind takes no day away: %s', async (_which, lived, behind) => {
  for (const days of [...lived, ...behind]) await look(at(days));
  await look(at(lived.at(-1) ?? 0, 60));
  expect(await watched()).toEqual(lived.map((days) => plusDays(FIRST, days)));
});

test('what was lost while the clock was ahead is lost on the day that goes on', async () => {
  await look(at(0));
  await look(at(1), { isCovered: false });
  await look(at(0, 1));
  expect(await watched()).toEqual([]);
});

test('looks from before the first listing make no difference', async () => {
  for (const days of [0, 1, 2]) await look(at(days));
  await goOn('one-look-0', FIRST);
  expect(await countLookedDays(plusDays(FIRST, 1), plusDays(FIRST, 3))).toBe(0);
  expect(await countCalmDays(plusDays(FIRST, 1), plusDays(FIRST, 3))).toBe(2);
});

test('days from before rows were kept count as they did', async () => {
  const log = await logDatabase.open();
  await log.put('marks', { day: '2026-11-01', at: 0 }, 'watchedFrom');
  await log.put('months', { id: '2026-10', counters: {}, lookedDays: 3 });
  expect(await watchedDays(FIRST, '2026-11-03')).toHaveLength(12);
  expect(await countCalmDays(FIRST, '2026-11-03')).toBe(9);
  await look(Date.parse('2026-11-02T12:00Z'));
  expect(await countCalmDays(FIRST, '2026-11-03')).toBe(10);
});

test('an upgrade by a clock that was ahead grants no day that is still to come', async () => {
  await (await logDatabase.open()).put('marks', { day: '2027-03-01', at: 0 }, 'watchedFrom');
  await look(at(0));
  expect(await watchedDays(FIRST, '2027-01-01')).toEqual([FIRST]);
});

test('where figures are let go, calm days stay, and nothing tells of the others', async () => {
  for (const days of [0, 1, 2]) await look(at(days), { isCovered: days !== 1 });
  await goOn('one-look-0', plusDays(FIRST, 2));
  await dropSumsBefore('2026-11-01');
  expect((await rows()).map(({ id }) => id)).toEqual([FIRST]);
  expect(await countCalmDays(FIRST, '2026-11-01')).toBe(1);
  expect(await countLookedDays(FIRST, '2026-11-01')).toBe(1);
});

/** So many minutes after the look before, covered or not. */
const step = fc.record({
  after: fc.oneof(fc.nat(MENDED * 2), fc.nat(20), fc.integer({ min: 0, max: 3_000 })),
  isCovered: fc.boolean(),
});

interface Look {
  readonly when: number;
  readonly isCovered: boolean;
}

/** What becomes of days by a clock that only goes on, told from all looks at once. */
function expected(looks: readonly Look[]): string[] {
  const isLost = (day: string) => {
    const bad = looks.flatMap(({ when, isCovered }, index) =>
      !isCovered && dayOf(when) === day ? index : [],
    );
    return bad.some((index) => {
      // Lost since the first of those in a row that lie on this day.
      const first = bad.find((one) => bad.includes(index) && isRow(bad, one, index)) ?? index;
      const back = looks.slice(index + 1).find((one) => one.isCovered || dayOf(one.when) > day);
      return !back?.isCovered || back.when - (looks[first]?.when ?? 0) > GRACE_MS;
    });
  };
  const seen = looks.filter(({ isCovered }) => isCovered).map(({ when }) => dayOf(when));
  return [...new Set(seen)].filter((day) => !isLost(day)).sort();
}

/** Whether all numbers from one to another are in a list. */
const isRow = (numbers: readonly number[], from: number, to: number): boolean =>
  from <= to && numbers.filter((one) => one >= from && one <= to).length === to - from + 1;

test('by a clock that goes on, days that are over never change, and each is as all looks tell', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await clear();
      let when = START;
      const looks: Look[] = [];
      const verdicts = new Map<string, boolean>();
      for (const { after, isCovered } of steps) {
        when += after * MINUTE;
        looks.push({ when, isCovered });
        await look(when, { isCovered });
        for (const row of await rows()) {
          const isOver = row.id < dayOf(when);
          if (isOver) expect(isWatched(row)).toBe(verdicts.get(row.id) ?? isWatched(row));
          if (isOver) verdicts.set(row.id, isWatched(row));
        }
      }
      expect((await watched()).sort()).toEqual(expected(looks));
    }),
    { numRuns: 200 },
  );
});

/** A look by any clock, at most a month away. */
const anyLook = fc.record({
  days: fc.integer({ min: -30, max: 30 }),
  minutes: fc.integer({ min: -700, max: 700 }),
  isCovered: fc.boolean(),
  wasOff: fc.constantFrom(false, false, false, true),
});

test('by any clock no day is watched without a look at it, and none comes to lie ahead', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyLook, { maxLength: 20 }), async (looks) => {
      await clear();
      const seen = new Set<string>();
      for (const { days, minutes, ...how } of looks) {
        const [when, before] = [at(days, minutes), new Set(await watched())];
        if (how.isCovered && !how.wasOff) seen.add(dayOf(when));
        await look(when, how);
        const now = await watched();
        for (const day of now) expect(seen).toContain(day);
        for (const day of now.filter((one) => one > dayOf(when))) expect(before).toContain(day);
      }
    }),
    { numRuns: 200 },
  );
});

/** A look by a clock that is so many days behind, two at least. */
const lookBehind = fc.record({
  behind: fc.integer({ min: 2, max: 40 }),
  minutes: fc.integer({ min: -700, max: 700 }),
  isCovered: fc.boolean(),
});

test('a clock that is set back for a while changes no day that was over', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }),
      fc.array(lookBehind, { minLength: 1, maxLength: 6 }),
      async (days, looks) => {
        await clear();
        for (const [index, isCovered] of days.entries()) await look(at(index), { isCovered });
        const latest = days.length;
        await look(at(latest));
        const before = await watched();
        for (const { behind, minutes, isCovered } of looks) {
          await look(at(latest - behind, minutes), { isCovered });
        }
        expect(await watched()).toEqual(before.slice(0, -1));
        await look(at(latest, 60));
        // What was lost meanwhile was lost on the day that is the present one after all.
        const isLost = looks.some(({ isCovered }) => !isCovered);
        expect(await watched()).toEqual(isLost ? before.slice(0, -1) : before);
      },
    ),
    { numRuns: 200 },
  );
});

test('a clock that is set back makes no day watched on which the browser was closed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { maxLength: 12 }),
      fc.array(lookBehind, { minLength: 1, maxLength: 3 }),
      async (days, looks) => {
        await clear();
        for (const [index, isOpen] of days.entries()) if (isOpen) await look(at(index));
        const latest = days.length;
        await look(at(latest));
        const before = await watched();
        // Set back further and further: by one that goes on from there, days come as they do after one that was ahead.
        for (const { behind, minutes } of looks.toSorted((a, b) => a.behind - b.behind))
          await look(at(latest - behind, minutes));
        await look(at(latest, 60));
        for (const day of await watched()) expect(before).toContain(day);
      },
    ),
    { numRuns: 200 },
  );
});

test('two workers at once come to what one after the other does, and a look told twice is one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyLook, { maxLength: 12 }), async (looks) => {
      const note = ({ days, minutes, ...how }: (typeof looks)[number]) =>
        look(at(days, minutes), how);
      await clear();
      for (const one of looks) await note(one);
      const alone = await rows();
      await clear();
      await Promise.all(looks.map(note));
      expect(await rows()).toEqual(alone);
      await clear();
      for (const one of looks) {
        await note(one);
        await note({ ...one, wasOff: false });
      }
      expect((await rows()).map(isWatched)).toEqual(alone.map(isWatched));
    }),
    { numRuns: 100 },
  );
});

test('calm days are counted as their rows and looks tell, whatever comes when', async () => {
  const what = fc.oneof(
    anyLook.map((one) => ({ ...one, days: Math.abs(one.days) })),
    fc.record({ went: fc.nat(30), isTakenOut: fc.boolean() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(what, { maxLength: 20 }), async (all) => {
      await clear();
      for (const [index, one] of all.entries()) {
        if (!('went' in one)) await look(at(one.days, one.minutes), one);
        else {
          const id = `look-at-${index}`;
          await goOn(id, plusDays(FIRST, one.went));
          const removed = one.isTakenOut ? 1 : 0;
          await writeEntry(entryOn(id, { said: saidAt({ removed }, index) }));
        }
      }
      const log = await logDatabase.open();
      const looked = (await log.getAll('days')).filter(isLooked).map(({ id }) => id);
      const calm = (await watched()).filter((day) => !looked.includes(day));
      const end = plusDays(FIRST, 20);
      const before = (some: readonly string[]) =>
        some.filter((day) => day >= FIRST && day < end).length;
      expect(await countCalmDays(FIRST, end)).toBe(before(calm));
      expect(await countLookedDays(FIRST, end)).toBe(before(looked));
    }),
    { numRuns: 100 },
  );
});

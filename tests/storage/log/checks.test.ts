import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { type Answers, HELPED, HOPES } from '../../../src/model/log/answers.ts';
import type { Check, StoredCheck } from '../../../src/model/log/check.ts';
import { entryOn, type LogEntry } from '../../../src/model/log/entry.ts';
import { checkOf, saidAt } from '../../../src/model/log/fold.ts';
import type { HistoryPage, LogPosition } from '../../../src/model/log/history.ts';
import { sittings } from '../../../src/model/log/sittings.ts';
import { countersOf, monthOf, sittingsIn, tallyOf, total } from '../../../src/model/log/sums.ts';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { spanAt } from '../../../src/model/time/span.ts';
import type { SeenEvent } from '../../../src/model/visits/event.ts';
import { MOST_VISITS } from '../../../src/model/visits/limits.ts';
import { ORIGINS, OUTCOMES } from '../../../src/model/visits/visit.ts';
import { addChecks } from '../../../src/storage/log/add-checks.ts';
import { timesOn, writeEntry } from '../../../src/storage/log/checks.ts';
import {
  checksBefore,
  checksTakenOut,
  drop,
  dropSumsBefore,
} from '../../../src/storage/log/drop.ts';
import { readHistory } from '../../../src/storage/log/history.ts';
import { areBytesLeft, logDatabase, write } from '../../../src/storage/log/log-database.ts';
import { readReport } from '../../../src/storage/log/sums.ts';

const NOON = Date.UTC(2026, 10, 18, 12);
const TODAY = '2026-11-18';

/** A visit, as it is seen. */
const visit = (id: string, over: Partial<SeenEvent & { person: string; ends: End }> = {}) => {
  const { person = 'p', ends, ...rest } = over;
  const seen: SeenEvent = {
    ...{ kind: 'seen', visit: id, at: NOON, day: TODAY, hour: 12, network: 'instagram' },
    ...{ surface: 'profile', origin: 'opened', ...rest },
  };
  const events = ends ? [seen, { kind: ends, visit: id, at: seen.at }] : [seen];
  return { ...entryOn(id, { events }), person };
};

type End = 'paused' | 'passed-by' | 'left' | 'let-by' | 'gone-on';

const record = (entry: LogEntry, joins: string | null) => writeEntry({ ...entry, joins });
const end = (id: string, kind: End) =>
  writeEntry(entryOn(id, { events: [{ kind, visit: id, at: NOON + 1_000 }] }));
const note = (id: string, answers: Answers) =>
  writeEntry(entryOn(id, { said: saidAt(answers, NOON) }));
const lookedFor = (id: string, seconds: number) =>
  writeEntry(entryOn(id, { stays: { [id]: seconds } }));

const stored = async () => (await logDatabase.open()).getAll('checks');
const SINCE = '2026-11-01';
const week = () => readReport(spanAt('week', TODAY, 1, SINCE, TODAY), SINCE, TODAY);
const tally = async () => tallyOf(total((await week()).sums.map(({ counters }) => counters)));

async function clear(): Promise<void> {
  const log = await logDatabase.open();
  await Promise.all([log.clear('checks'), log.clear('days'), log.clear('months')]);
}

beforeEach(clear);

test('a visit sent many times is one check', async () => {
  await Promise.all(Array.from({ length: 5 }, () => record(visit('a'), null)));
  expect(await stored()).toHaveLength(1);
  expect(await tally()).toEqual({ ...NO_CHECKS, 'turned-away': 1 });
});

test('reloads and redirects within half a minute are one check, later ones are not', async () => {
  await record(visit('a'), null);
  await record(visit('b', { at: NOON + 29_000 }), null);
  await record(visit('b', { at: NOON + 90_000 }), null); // sent again, late
  await record(visit('c', { at: NOON + 60_000 }), null);
  expect((await stored()).map(({ visits }) => visits)).toEqual([['a', 'b'], ['c']]);
});

test('another person, or a visit after leaving, is a check of its own', async () => {
  await record(visit('a'), null);
  await record(visit('b', { person: 'q' }), null);
  await end('a', 'left');
  await record(visit('c', { at: NOON + 5_000 }), null);
  expect(await stored()).toHaveLength(3);
});

test('a visit that joins a check under way belongs to it, however late', async () => {
  await record(visit('a'), null);
  const check = await record(visit('b', { at: NOON + 300_000 }), 'a');
  expect(check?.visits).toEqual(['a', 'b']);
  expect(await timesOn(TODAY, 'p')).toBe(1);
});

test('how often somebody was looked for on a day leaves out how often they were run into', async () => {
  for (const [index, origin] of (['feed', 'advance', 'opened'] as const).entries())
    await record(visit(`visit-${index}`, { at: NOON + index * 60_000, origin }), null);
  expect(await stored()).toHaveLength(3);
  expect(await timesOn(TODAY, 'p')).toBe(1);
});

test('a choice that is heard of first comes to the same check as one that is heard of last', async () => {
  const [left, wentOn] = [{ ends: 'left' }, { ends: 'gone-on' }] as const;
  await record(visit('a', left), null);
  await record(visit('b', { at: NOON + 1_000, ...left }), null);
  await record(visit('c', { at: NOON + 2_000, ...wentOn }), null);
  await record(visit('d', { at: NOON + 3_000, ...wentOn }), null);
  await record(visit('e', { at: NOON + 4_000 }), null);
  await record(visit('f', { at: NOON + 5_000, ...left }), null);
  expect((await stored()).map(({ visits }) => visits)).toEqual([
    ...[['a'], ['b'], ['c'], ['d'], ['e', 'f']],
  ]);
});

test('what one ran into, took out or was not oneself takes in no look that follows', async () => {
  const said = [{ cameBy: 'ran-into' }, { removed: 1 }, { isNotMe: true }] as const;
  await record(visit('story', { origin: 'advance', ends: 'passed-by' }), null);
  await record(visit('a', { at: NOON + 1_000 }), null);
  for (const [index, answers] of said.entries()) {
    await note(['a', 'b', 'c'][index] ?? '', answers);
    await record(visit(['b', 'c', 'd'][index] ?? '', { at: NOON + 2_000 + index }), null);
  }
  expect((await stored()).map(({ visits }) => visits)).toEqual([
    ...[['a'], ['b'], ['c'], ['d'], ['story']],
  ]);
  expect(await tally()).toEqual({ ...NO_CHECKS, 'turned-away': 1, 'ran-into': 2 });
});

test('a look follows the one before it, though a story was passed over in between', async () => {
  await record(visit('a'), null);
  await record(visit('story', { at: NOON + 1_000, origin: 'advance', ends: 'passed-by' }), null);
  await record(visit('next', { at: NOON + 2_000, origin: 'advance', ends: 'passed-by' }), null);
  await record(visit('b', { at: NOON + 3_000 }), null);
  expect((await stored()).map(({ visits }) => visits)).toEqual([
    ['a', 'b'],
    ['story', 'next'],
  ]);
});

test('what was taken out takes in nobody who joins it, either', async () => {
  await record(visit('a', { ends: 'gone-on' }), null);
  await note('a', { removed: 1 });
  const check = await record(visit('b', { at: NOON + 60_000, ends: 'let-by' }), 'a');
  expect(check?.visits).toEqual(['b']);
  expect(await tally()).toEqual({ ...NO_CHECKS, 'went-on': 1 });
});

test('a page that was let through and no longer is goes on with its look, however late', async () => {
  await record(visit('a', { ends: 'let-by' }), null);
  const ended = { ...visit('b', { at: NOON + 12 * 3_600_000 }), goesOn: true as const };
  expect(await record(ended, null)).toMatchObject({ visits: ['a', 'b'], outcome: 'went-on' });
  await record(visit('c', { at: NOON + 13 * 3_600_000 }), null);
  const another = { ...visit('d', { at: NOON + 14 * 3_600_000 }), goesOn: true as const };
  expect(await record(another, null)).toMatchObject({ visits: ['d'], outcome: 'turned-away' });
});

test('the outcome can be told by any visit of the check, and moves the day with it', async () => {
  await record(visit('a'), null);
  await record(visit('b'), null);
  await end('b', 'gone-on');
  await end('b', 'gone-on');
  expect(await tally()).toEqual({ ...NO_CHECKS, 'went-on': 1 });
  expect(await end('unknown', 'left')).toBeUndefined();
});

test('what the user says is kept, and what is not said again stays', async () => {
  await record(visit('a', { ends: 'let-by' }), null);
  await note('a', { hope: 'habit' });
  await note('a', { helped: 'same' });
  await record(visit('b', { at: NOON + 1_000, ends: 'let-by' }), null);
  await lookedFor('a', 10);
  await lookedFor('a', 5); // heard late
  await lookedFor('b', 5);
  expect((await stored())[0]).toMatchObject({
    hope: 'habit',
    helped: 'same',
    stays: { a: 10, b: 5 },
  });
});

test("today's look does not take away a finished day", async () => {
  await record(visit('a', { ends: 'let-by' }), null);
  await record(visit('b', { day: '2026-11-17', ends: 'let-by', person: 'q' }), null);
  expect(await week()).toMatchObject({ lookedDaysInAll: 1 });
});

test('days before the first and from today on are no looked days, whatever a clock left there', async () => {
  const days = ['2026-10-31', '2026-11-02', '2026-11-16', '2026-11-17', TODAY, '2026-11-19'];
  for (const [index, day] of days.entries())
    await record(visit(day, { day, ends: 'let-by', person: `person-${index}` }), null);
  await record(visit('far', { day: '2026-12-24', ends: 'let-by', person: 'far' }), null);
  expect(await week()).toMatchObject({ lookedDaysInAll: 3 });
  expect(await readReport(spanAt('all', TODAY, 1, SINCE, TODAY), SINCE, TODAY)).toMatchObject({
    ...{
      lookedDaysInAll: 3,
      sums: [{ id: '2026-11' }],
      unfinished: [{ id: TODAY }, { id: '2026-11-19' }],
    },
  });
  const since = '2026-11-17';
  const later = await readReport(spanAt('week', TODAY, 1, since, TODAY), since, TODAY);
  expect(later).toMatchObject({ lookedDaysInAll: 1 });
});

test('all time on the last day of a month holds nothing of the next', async () => {
  const today = '2026-11-30';
  await record(visit('a', { day: today }), null);
  await record(visit('b', { day: '2026-12-01', person: 'q' }), null);
  const { sums } = await readReport(spanAt('all', today, 1, SINCE, today), SINCE, today);
  expect(sums.map(({ id }) => id)).toEqual(['2026-11']);
});

test('a span under way comes with the days of the one before, one that is over without', async () => {
  await record(visit('a', { day: '2026-11-09' }), null);
  const before = async (day: string) =>
    (await readReport(spanAt('week', day, 1, SINCE, TODAY), SINCE, TODAY)).daysBefore;
  expect((await before(TODAY)).map(({ id }) => id)).toEqual(['2026-11-09']);
  expect(await before('2026-11-15')).toEqual([]);
});

test('the history comes page by page, latest first, and leaves out what was taken out', async () => {
  for (const [index, id] of ['a', 'b', 'c', 'd', 'e'].entries()) {
    await record(visit(id, { at: NOON + Math.floor(index / 2) * 60_000, person: id }), null);
  }
  await note('c', { removed: 1 });
  const first = await readHistory({}, null, 2);
  const rest = await readHistory({}, first.before, 2);
  expect([...first.checks, ...rest.checks].map(({ id }) => id)).toEqual(['e', 'd', 'b', 'a']);
  expect((await readHistory({ person: 'b' }, null, 2)).checks.map(({ id }) => id)).toEqual(['b']);
  await note('c', { removed: 0 });
  expect((await readHistory({}, null, 9)).checks).toHaveLength(5);
});

test('what is too old goes, and its figures only if they are to; calm days stay', async () => {
  await record(visit('a', { day: '2026-09-30', ends: 'let-by' }), null);
  await record(visit('b', { day: '2026-10-01', person: 'q' }), null);
  await record(visit('c', { person: 'r' }), null);
  await note('c', { removed: 1 });
  expect([await drop(checksTakenOut()), await drop(checksTakenOut())]).toEqual([1, 0]);
  expect(await drop(checksBefore('2026-10-01'))).toBe(1);
  expect((await stored()).map(({ id }) => id)).toEqual(['b']);
  const all = () => readReport(spanAt('all', TODAY, 1, '2026-09-01', TODAY), '2026-09-01', TODAY);
  expect(tallyOf(total((await all()).sums.map(({ counters }) => counters)))['went-on']).toBe(1);
  await dropSumsBefore('2026-10-01');
  expect(tallyOf(total((await all()).sums.map(({ counters }) => counters)))['went-on']).toBe(0);
  expect((await all()).lookedDaysInAll).toBe(1);
});

test('however a filter, gaps and pages fall, the history is the log, latest first', async () => {
  const look = fc.record({
    days: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 400, noNaN: true })),
    person: fc.constantFrom('p', 'q', 'r'),
    removed: fc.constantFrom<0 | 1>(0, 0, 0, 1),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(look, { maxLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('p', undefined),
      async (looks, count, person) => {
        await clear();
        const kept = looks.map(({ days, ...rest }, index) => {
          const id = `look-${index}`;
          const at = NOON - Math.round(days * 24) * 3_600_000;
          const { person, events } = visit(id, { at, person: rest.person });
          const said = saidAt({ removed: rest.removed }, at);
          return checkOf({ id, person }, [{ events, said, stays: {} }]) as StoredCheck;
        });
        const log = await logDatabase.open();
        for (const check of kept) await log.put('checks', check);
        const read: Check[] = [];
        let before: LogPosition | null = null;
        do {
          const page: HistoryPage = await readHistory({ person }, before, count);
          expect(page.checks.length).toBeLessThanOrEqual(count);
          read.push(...page.checks);
          before = page.before;
        } while (before);
        const wanted = kept
          .filter((check) => !check.removed && (!person || check.person === person))
          .sort((a, b) => b.at - a.at || (b.id < a.id ? -1 : 1));
        expect(read).toEqual(wanted);
      },
    ),
    { numRuns: 60 },
  );
});

/** One thing that can happen to the log. */
const step = fc.record({
  visit: fc.integer({ min: 0, max: 12 }).map(String),
  person: fc.constantFrom('p', 'q'),
  origin: fc.constantFrom(...ORIGINS),
  hours: fc.oneof(fc.integer({ min: 0, max: 24 * 70 }), fc.integer({ min: 0, max: 2 })),
  minutes: fc.constantFrom(0, 0, 10, 29, 30, 31, 59),
  ends: fc.option(fc.constantFrom<End>('paused', 'passed-by', 'left', 'let-by', 'gone-on')),
  says: fc.record(
    {
      hope: fc.constantFrom(...HOPES, null),
      helped: fc.constantFrom(...HELPED),
      helpedLater: fc.constantFrom(...HELPED),
      cameBy: fc.constantFrom('looking' as const, 'ran-into' as const),
      isNotMe: fc.boolean(),
      removed: fc.constantFrom(0 as const, 1 as const),
      outcome: fc.constantFrom(...OUTCOMES),
    },
    { requiredKeys: [] },
  ),
  seconds: fc.integer({ min: 0, max: 60 }),
});

test('the sums of days and months equal a count of the checks, whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      await clear();
      for (const { visit: id, person, origin, hours, minutes, ends, says, seconds } of steps) {
        const at = NOON + hours * 3_600_000 + minutes * 60_000;
        const when = new Date(at).toISOString();
        const [day, hour] = [when.slice(0, 10), Number(when.slice(11, 13))];
        await record(visit(id, { at, day, hour, person, origin }), null);
        if (ends) await end(id, ends);
        await note(id, says);
        await lookedFor(id, seconds);
      }
      await isCounted();
    }),
    { numRuns: 60 },
  );
});

test('many that are added at once come to the same as one by one', async () => {
  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(minutes, fc.array(fc.boolean(), { maxLength: 14 }), async (all, early) => {
      await clear();
      const entries = all.map((minute) => {
        const met = minute % 5 === 0 ? ({ origin: 'feed' } as const) : {};
        return visit(`v${minute}`, { at: NOON + minute * 60_000, person: `p${minute}`, ...met });
      });
      for (const [index, entry] of entries.entries()) if (early[index]) await record(entry, null);
      const rest = entries.filter((_, index) => !early[index]);
      const checks = rest.flatMap(
        (one) => checkOf({ id: one.visit, person: one.person }, [one]) ?? [],
      );
      await write(['checks', 'days', 'months', 'watched'], (writing) => addChecks(writing, checks));
      expect(await stored()).toHaveLength(all.length);
      await isCounted();
    }),
    { numRuns: 60 },
  );
});

async function isCounted(): Promise<void> {
  const log = await logDatabase.open();
  const checks = await log.getAll('checks');
  const countedBy = (idOf: (check: Check) => string, id: string) =>
    total(checks.filter((check) => idOf(check) === id).map(countersOf));
  const days = await log.getAll('days');
  for (const { id, counters } of days) expect(counters).toEqual(countedBy(({ day }) => day, id));
  for (const { id, counters, lookedDays } of await log.getAll('months')) {
    expect(counters).toEqual(countedBy(({ day }) => monthOf(day), id));
    const looked = days.filter(
      (day) => monthOf(day.id) === id && tallyOf(day.counters)['went-on'] > 0,
    );
    expect(lookedDays).toBe(looked.length);
  }
  const inAll = total(days.map(({ counters }) => counters));
  expect(inAll).toEqual(total(checks.map(countersOf)));
  const opens = sittings();
  const inOrder = [...checks].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  for (const check of inOrder) expect(check.opensSitting ?? false).toBe(opens(check));
}

test('a sitting has one opening, whatever is written, taken out, brought back or comes late', async () => {
  const openings = async () =>
    (await stored()).filter(({ opensSitting }) => opensSitting).map(({ id }) => id);
  const minute = (minutes: number) => ({ at: NOON + minutes * 60_000 });
  await record(visit('c', { ...minute(50), person: 'r' }), null);
  await record(visit('a', minute(0)), null);
  expect(await openings()).toEqual(['a', 'c']);
  await record(visit('b', { ...minute(25), person: 'q' }), null);
  expect(await openings()).toEqual(['a']);
  await note('b', { removed: 1 });
  expect(await openings()).toEqual(['a', 'c']);
  await note('b', { removed: 0 });
  await note('a', { cameBy: 'ran-into' });
  expect(await openings()).toEqual(['b']);
  await note('a', { isNotMe: true });
  await note('a', { cameBy: 'looking', isNotMe: false });
  expect(await openings()).toEqual(['a']);
  // An earlier visit of the same check comes late: the check begins earlier, and the next is apart.
  await record({ ...visit('z', minute(-10)), events: visit('z', minute(-10)).events }, 'b');
  expect(await openings()).toEqual(['b', 'c']);
  await record(visit('y', minute(-20)), 'b');
  expect(await openings()).toEqual(['b', 'c']);
});

test('what is corrected after the looks before it were dropped stays counted as it was', async () => {
  await record(visit('a', { day: '2026-09-30', at: NOON - 60_000 }), null);
  await record(visit('b', { day: '2026-10-01', person: 'q' }), null);
  await drop(checksBefore('2026-10-01'));
  await note('b', { hope: 'habit', outcome: 'went-on' });
  expect((await stored()).map(({ opensSitting }) => opensSitting)).toEqual([undefined]);
  const sums = await (await logDatabase.open()).getAll('days');
  expect(sums.map(({ counters }) => sittingsIn(counters))).toEqual([1, 0]);
});

test('the same entries in any order come to the same sums', async () => {
  const entry = fc.record({
    minutes: fc.integer({ min: 0, max: 24 }).map((tens) => 10 * tens),
    ends: fc.constantFrom<End>('left', 'gone-on'),
    origin: fc.constantFrom(...ORIGINS),
    says: fc.constantFrom<Answers>({}, { removed: 1 }, { cameBy: 'looking' }, { isNotMe: true }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { maxLength: 9 }).chain((some) =>
        fc.tuple(
          fc.constant(some),
          fc.shuffledSubarray(
            some.map((_, index) => index),
            { minLength: some.length },
          ),
        ),
      ),
      async ([some, order]) => {
        const entries = some.map(({ minutes, ends, origin, says }, index) => {
          const at = NOON + minutes * 60_000;
          // A person each, so that none joins another's check.
          const one = visit(`visit-${index}`, { at, ends, origin, person: `person-${index}` });
          return { ...one, said: saidAt(says, at) };
        });
        const sumsOf = async (which: readonly LogEntry[]) => {
          await clear();
          for (const one of which) await writeEntry(one);
          await isCounted();
          const { sums } = await week();
          return total(sums.map(({ counters }) => counters));
        };
        const inOrder = await sumsOf(entries);
        expect(await sumsOf(order.map((index) => entries[index] as LogEntry))).toEqual(inOrder);
      },
    ),
    { numRuns: 40 },
  );
});

test('a check has room for so many visits, and a page that makes them up for ever no further', async () => {
  for (let index = 0; index < MOST_VISITS + 20; index += 1) await record(visit(`v${index}`), null);
  const [check, ...more] = await stored();
  expect(more).toEqual([]);
  expect(check?.visits).toHaveLength(MOST_VISITS);
  // What happens in one that it holds is still written down.
  await end('v7', 'left');
  expect((await stored())[0]?.events.at(-1)).toMatchObject({ visit: 'v7', kind: 'left' });
});

test('a note or a word that is changed away is noted, for its bytes to go', async () => {
  await (await logDatabase.open()).clear('marks');
  await record(visit('look-1'), null);
  const left = [];
  for (const [index, answers] of [
    { note: 'it rained', triggers: ['rain'] },
    { hope: 'habit' } as const,
    { triggers: ['rain', 'bored'] },
    { note: 'it did not' },
  ].entries()) {
    await writeEntry(entryOn('look-1', { said: saidAt(answers, NOON + index) }));
    left.push(await areBytesLeft());
  }
  expect(left).toEqual([false, false, false, true]);
});

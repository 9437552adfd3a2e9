import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { HELPED, HOPES, MOODS, TRIGGERS, WAYS } from '../../../src/model/log/answers.ts';
import { type Check, checkSchema } from '../../../src/model/log/check.ts';
import { isAttempt } from '../../../src/model/log/sittings.ts';
import { fromVersion2 } from '../../../src/model/log/steps.ts';
import { countersOf, monthOf, type Sum, total } from '../../../src/model/log/sums.ts';
import { troubleIn } from '../../../src/model/log/trouble.ts';
import { daysBetween, localDay, localHour, plusDays } from '../../../src/model/time/day.ts';
import { daysOf } from '../../../src/model/time/span.ts';
import { ORIGINS, OUTCOMES } from '../../../src/model/visits/visit.ts';
import { countCalmDays, watchedDays } from '../../../src/storage/log/calm-days.ts';
import { logDatabase, write } from '../../../src/storage/log/log-database.ts';
import { STEPS } from '../../../src/storage/log/upgrade.ts';
import { waitFor } from '../../wait-for.ts';

/** Deleting asks our own connection to close first. */
beforeEach(() => deleteDB('log'));

const at = Date.UTC(2026, 10, 18, 12);
const bare = { visits: ['a'], at, seen: at, person: 'p', network: 'x', surface: 'profile' };

/** A log of version 1, as its first release made it. */
const version1 = () =>
  openDB('log', 1, {
    upgrade(database) {
      makeChecks(database);
      database.createObjectStore('days', { keyPath: 'day' });
      database.createObjectStore('totals', { keyPath: 'id' });
    },
  });

/** A log of version 2, as its release made it. */
const version2 = () =>
  openDB('log', 2, {
    upgrade(database) {
      const checks = makeChecks(database);
      checks.createIndex('when', ['at', 'id']);
      checks.createIndex('removed', 'removed');
      database.createObjectStore('days', { keyPath: 'id' });
      database.createObjectStore('months', { keyPath: 'id' });
      const moments = database.createObjectStore('moments', { keyPath: 'id' });
      moments.createIndex('kind-day', ['kind', 'day']);
    },
  });

function makeChecks(database: IDBPDatabase) {
  const checks = database.createObjectStore('checks', { keyPath: 'id' });
  checks.createIndex('visits', 'visits', { multiEntry: true });
  checks.createIndex('person-seen', ['person', 'seen']);
  checks.createIndex('day', 'day');
  return checks;
}

test('a log of the first version keeps its checks, and they are counted', async () => {
  const first = await version1();
  const [a, b] = [
    { id: 'a', day: '2026-11-18', ...bare, outcome: 'went-on', origin: 'link' },
    { id: 'b', day: '2026-10-18', ...bare, outcome: 'stopped', origin: 'link' },
  ];
  await first.put('checks', a);
  await first.put('checks', b);
  await first.put('days', { day: '2026-11-18', tally: {} });
  first.close();
  const log = await logDatabase.open();
  expect(log.version).toBe(STEPS.length);
  expect(await log.get('checks', 'a')).toMatchObject({ ...a, hour: localHour(at) });
  expect((await log.get('days', '2026-11-18'))?.counters['network:x:went-on']).toBe(1);
  expect(await log.getAll('months')).toMatchObject([
    { id: '2026-10', lookedDays: 0 },
    { id: '2026-11', lookedDays: 1 },
  ]);
});

/** Checks as version 2 could hold them. */
const old: fc.Arbitrary<Check> = fc
  .record(
    {
      visits: fc.uniqueArray(fc.constantFrom('b', 'c', 'd'), { maxLength: 3 }),
      later: fc.nat(1_000),
      outcome: fc.constantFrom(...OUTCOMES),
      origin: fc.constantFrom(...ORIGINS),
      isChosen: fc.constantFrom(true as const, undefined),
      hope: fc.constantFrom(...HOPES, null),
      cameBy: fc.constantFrom(...WAYS, null),
      mood: fc.constantFrom(...MOODS),
      triggers: fc.uniqueArray(fc.constantFrom(...TRIGGERS, 'our song', 'rain: again')),
      note: fc.string(),
      helped: fc.constantFrom(...HELPED),
      helpedLater: fc.constantFrom(...HELPED),
      isNotMe: fc.boolean(),
      removed: fc.constantFrom<0 | 1>(0, 1),
      stays: fc.dictionary(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 60 }), {
        minKeys: 1,
      }),
    },
    { requiredKeys: ['visits', 'later', 'outcome', 'origin'] },
  )
  .map(({ visits, later, isChosen, ...rest }) => ({
    ...{ id: 'a', at, day: '2026-11-18', hour: 12, person: 'p', network: 'x', surface: 'post' },
    ...{ visits: ['a', ...visits], seen: visits.length > 0 ? at + later : at },
    ...(isChosen && { isChosen }),
    ...rest,
  }));

/** Of a look that did not go on it is not shown whether it helped. */
function shownOf({ helped, helpedLater, ...check }: Check): Check {
  const all = { ...check, ...(helped && { helped }), ...(helpedLater && { helpedLater }) };
  return check.outcome === 'went-on' ? all : check;
}

test('a check of version 2 keeps every field that is shown, and is counted by them', () => {
  fc.assert(
    fc.property(old, (check) => {
      const { events, said, ...shown } = fromVersion2(check);
      expect({ ...shown, visits: [...shown.visits].sort() }).toEqual({
        ...shownOf(check),
        visits: [...check.visits].sort(),
      });
      expect(said.helped?.value).toBe(check.helped);
      expect(countersOf(shown)).toEqual(countersOf(shownOf(check)));
      expect(v.is(checkSchema, { ...shown, events, said })).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a log of version 2 keeps its checks, sums, moments and what it does not know', async () => {
  const second = await version2();
  const checks = fc.sample(old, 40).map((check, index) => ({
    ...check,
    ...{ id: `check-${index}`, visits: [`check-${index}`], seen: check.at, weather: 'rain' },
  }));
  for (const check of checks) await second.put('checks', check);
  const counters = total(checks.map((check) => countersOf(shownOf(check))));
  const sum = { id: '2026-11-18', counters, light: 1 };
  const month = { ...sum, id: '2026-11', lookedDays: 1 };
  // Version 2 had the user's own words for what came before in the names of counters.
  const words = { id: '2026-10-18', counters: { 'trigger:our song': 2, 'trigger:rain: x': 1 } };
  for (const one of [sum, words]) await second.put('days', one);
  for (const one of [month, { ...words, id: '2026-10', lookedDays: 0 }]) {
    await second.put('months', one);
  }
  const moment = { id: 'moment-01', kind: 'urge', at, day: '2026-11-18', mood: 2 };
  await second.put('moments', moment);
  second.close();
  const log = await logDatabase.open();
  const kept = await log.getAll('checks');
  expect(kept).toHaveLength(40);
  for (const check of checks) {
    const found = kept.find(({ id }) => id === check.id);
    const { events: _events, said: _said, opensSitting: _opens, ...shown } = found ?? {};
    expect(shown).toEqual(shownOf(check));
  }
  const [first] = checks.filter(isAttempt).sort((a, b) => (a.id < b.id ? -1 : 1));
  const openings = kept.filter(({ opensSitting }) => opensSitting).map(({ id }) => id);
  expect(openings).toEqual(first ? [first.id] : []);
  const own = { 'trigger:own': 3 };
  // All of them came at the same moment: one sitting, if any of them was an attempt.
  const sitting = first ? { 'sitting:hour:3:12': 1 } : {};
  const withSitting = <One extends Sum>(one: One): One => ({
    ...one,
    counters: { ...one.counters, ...sitting },
  });
  expect(await log.getAll('days')).toEqual([{ ...words, counters: own }, withSitting(sum)]);
  expect(await log.getAll('months')).toEqual([
    { id: '2026-10', counters: own, lookedDays: 0 },
    withSitting(month),
  ]);
  expect(await log.getAll('moments')).toEqual([moment]);
  expect(JSON.stringify(await log.getAll('days'))).not.toContain('our song');
});

/** A log of version 3: stores as version 2 had them. */
const version3 = async () => {
  (await version2()).close();
  return openDB('log', 3);
};

test('a log of version 3 counts its sittings, those too of days whose looks are gone', async () => {
  const third = await version3();
  const minutes = [0, 20, 45, 90, 110, 115, 700];
  const checks = minutes.map((minute, index) => {
    const moment = at + minute * 60_000;
    const id = `check-${index}`;
    const [day, hour] = minute < 700 ? ['2026-11-18', 12] : ['2026-11-19', 0];
    const origin = index === 4 ? 'feed' : 'link';
    const more = { id, visits: [id], at: moment, seen: moment, day, hour, origin };
    return fromVersion2({ ...bare, ...more, outcome: 'stopped' } as Check);
  });
  for (const check of checks) await third.put('checks', check);
  await third.put('checks', { id: 'newer', at, visits: ['newer'], shape: 'unknown' });
  const gone = { 'hour:7:21': 3, 'hour:7:22': 1, 'hour:7:8': 2, 'origin:link': 6 };
  const byDay = (day: string) => total(checks.filter((one) => one.day === day).map(countersOf));
  for (const day of ['2026-11-18', '2026-11-19'])
    await third.put('days', { id: day, counters: byDay(day) });
  await third.put('days', { id: '2026-11-01', counters: gone, light: 1 });
  const all = total([gone, ...checks.map(countersOf)]);
  await third.put('months', { id: '2026-11', counters: all, lookedDays: 2 });
  third.close();
  const log = await logDatabase.open();
  const opening = (await log.getAll('checks')).filter(({ opensSitting }) => opensSitting);
  expect(opening.map(({ id }) => id)).toEqual(['check-0', 'check-3', 'check-6']);
  const sittings = {
    '2026-11-01': { 'sitting:hour:7:21': 1, 'sitting:hour:7:8': 1 },
    '2026-11-18': { 'sitting:hour:3:12': 2 },
    '2026-11-19': { 'sitting:hour:4:0': 1 },
  };
  expect(await log.getAll('days')).toEqual([
    { id: '2026-11-01', counters: { ...gone, ...sittings['2026-11-01'] }, light: 1 },
    ...(['2026-11-18', '2026-11-19'] as const).map((id) => ({
      id,
      counters: { ...byDay(id), ...sittings[id] },
    })),
  ]);
  expect(await log.getAll('months')).toEqual([
    { id: '2026-11', counters: total([all, ...Object.values(sittings)]), lookedDays: 2 },
  ]);
});

test('a long log of version 3 is gone through to its end', async () => {
  const third = await version3();
  const writing = third.transaction('checks', 'readwrite');
  const count = 2_050;
  for (let index = 0; index < count; index += 1) {
    const id = `check-${String(index).padStart(4, '0')}`;
    const moment = at + index * 3_600_000;
    const where = { ...bare, id, visits: [id], at: moment, seen: moment, origin: 'link' };
    const old = { ...where, day: '2026-11-18', hour: 12, outcome: 'stopped' } as Check;
    writing.store.put(fromVersion2(old));
  }
  await writing.done;
  await third.put('days', { id: '2026-11-18', counters: {} });
  third.close();
  const [day] = await (await logDatabase.open()).getAll('days');
  expect(day?.counters).toMatchObject({ 'count:all:stopped': count, 'sitting:hour:3:12': count });
});

test('days whose checks are kept are counted anew; other figures stay', async () => {
  const third = await version3();
  const met = { ...bare, id: 'a', hour: 12, day: '2026-11-18', origin: 'link', cameBy: 'ran-into' };
  const corrected = { ...met, id: 'b', visits: ['b'], cameBy: null, outcome: 'went-on' };
  const checks = [
    fromVersion2({ ...met, outcome: 'went-on', isChosen: true } as Check),
    fromVersion2({ ...corrected, stays: { b: 40 }, helped: 'worse' } as Check),
  ];
  const stopped = { value: 'stopped' as const, at };
  const [first, { said = {}, ...second } = {}] = checks;
  await third.put('checks', first);
  await third.put('checks', { ...second, said: { ...said, outcome: stopped }, outcome: 'stopped' });
  // As version 3 counted them.
  const counters = {
    'count:all:ran-into': 1,
    'count:all:stopped': 1,
    'helped:worse': 1,
    seconds: 40,
  };
  const older = { id: '2026-11-02', counters: { 'count:all:went-on': 1 } };
  await third.put('days', { id: '2026-11-18', counters, light: 1 });
  await third.put('days', older);
  await third.put('months', {
    ...{ id: '2026-11', lookedDays: 1 },
    counters: { ...counters, 'count:all:went-on': 1 },
  });
  third.close();
  const log = await logDatabase.open();
  const kept = await log.getAll('checks');
  expect(kept.map(({ outcome, helped, cameBy }) => [outcome, helped, cameBy])).toEqual([
    ['went-on', undefined, 'ran-into'],
    ['stopped', undefined, null],
  ]);
  const now = total(kept.map(countersOf));
  expect(now).toMatchObject({ 'count:all:went-on': 1, 'count:all:stopped': 1 });
  expect(await log.getAll('days')).toEqual([older, { id: '2026-11-18', counters: now, light: 1 }]);
  expect(await log.getAll('months')).toEqual([
    { id: '2026-11', counters: { ...now, 'count:all:went-on': 2 }, lookedDays: 2 },
  ]);
});

test('what is of the newest version is not upgraded again', async () => {
  const sums: Sum = { id: '2026-11-18', counters: { seconds: 4 } };
  await (await logDatabase.open()).put('days', sums);
  const other = await openDB('log');
  expect([other.version, await other.getAll('days')]).toEqual([STEPS.length, [sums]]);
  other.close();
});

test('a log made from scratch takes no day for granted', async () => {
  const today = localDay(Date.now());
  expect(await (await logDatabase.open()).count('watched')).toBe(0);
  expect(await watchedDays(plusDays(today, -60), today)).toEqual([]);
  expect(await countCalmDays(plusDays(today, -60), today)).toBe(0);
});

test('days from before they were watched count as they did', async () => {
  const second = await version2();
  const today = localDay(Date.now());
  const first = `${monthOf(today)}-01`;
  const looked = { id: first, counters: { 'count:all:went-on': 1 } };
  await second.put('days', looked);
  await second.put('months', { ...looked, id: monthOf(first), lookedDays: 1 });
  second.close();
  const log = await logDatabase.open();
  const days = daysBetween(first, today);
  const since = plusDays(first, -40);
  expect(await log.count('watched')).toBe(days);
  expect((await watchedDays(since, plusDays(today, 9))).sort()).toEqual(
    daysOf({ first: since, end: today }),
  );
  expect(await countCalmDays(since, today)).toBe(40 + Math.max(days - 1, 0));
});

test('a step that throws leaves the log as it was, to be tried again', async () => {
  const second = await version2();
  const broken = { id: 'a', ...bare, visits: 7, day: '2026-11-18', hour: 12 };
  await second.put('checks', broken);
  await second.put('days', { id: '2026-11-18', counters: { 'trigger:our song': 1 } });
  second.close();
  await expect(logDatabase.open()).rejects.toThrow('log: closed');
  const same = await openDB('log');
  expect([same.version, await same.getAll('checks')]).toEqual([2, [broken]]);
  await same.put('checks', { ...broken, visits: ['a'], outcome: 'stopped', origin: 'link' });
  same.close();
  expect((await (await logDatabase.open()).get('checks', 'a'))?.outcome).toBe('stopped');
});

test('a newer log is left alone and said so, and opened as soon as it can be', async () => {
  const newer = await openDB('log', 99, {
    upgrade: (database) => void database.createObjectStore('later', { keyPath: 'id' }),
  });
  await newer.put('later', { id: 1 });
  newer.close();
  const trouble = await logDatabase.open().catch(troubleIn);
  expect(trouble).toBe('newer');
  const left = await openDB('log');
  expect([left.version, await left.getAll('later')]).toEqual([99, [{ id: 1 }]]);
  left.close();
  await deleteDB('log');
  expect((await logDatabase.open()).version).toBe(STEPS.length);
});

test('it makes way for a newer version, and one held open elsewhere is tried again', async () => {
  await logDatabase.open();
  const newer = await openDB('log', STEPS.length + 1);
  expect(newer.version).toBe(STEPS.length + 1);
  newer.close();
  await deleteDB('log');
  const held = await version1();
  expect(await logDatabase.open().catch(troubleIn)).toBe('busy');
  held.close();
  const version = () => logDatabase.open().then((log) => log.version, troubleIn);
  await waitFor(async () => (await version()) === STEPS.length);
});

test('a write that throws half-way commits nothing', async () => {
  const half = write(['days', 'months'], async (writing) => {
    await writing.objectStore('days').put({ id: '2026-11-18', counters: { seconds: 4 } });
    throw new Error('half-way');
  });
  await expect(half).rejects.toThrow('half-way');
  expect(await (await logDatabase.open()).getAll('days')).toEqual([]);
  await write(['days'], (writing) =>
    writing.objectStore('days').put({ id: '2026-11-18', counters: {} }),
  );
  expect(await (await logDatabase.open()).count('days')).toBe(1);
});

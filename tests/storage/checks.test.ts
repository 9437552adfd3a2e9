import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { NO_CHECKS, type Outcome } from '../../src/model/check.ts';
import { type NewCheck, readWeek, record, settle, timesOn } from '../../src/storage/checks.ts';
import { openLog } from '../../src/storage/database.ts';

const NOON = Date.UTC(2026, 10, 18, 12);

const visit = (id: string, over: Partial<NewCheck> = {}): NewCheck => ({
  id,
  at: NOON,
  day: '2026-11-18',
  person: 'p',
  network: 'instagram',
  surface: 'profile',
  outcome: 'turned-away',
  origin: 'opened',
  ...over,
});

const stored = async () => (await openLog()).getAll('checks');
const week = () => readWeek('2026-11-16', '2026-11-18');

beforeEach(async () => {
  const log = await openLog();
  await Promise.all([log.clear('checks'), log.clear('days'), log.clear('totals')]);
});

test('a visit sent many times is one check', async () => {
  await Promise.all(Array.from({ length: 5 }, () => record(visit('a'), null)));
  expect(await stored()).toHaveLength(1);
  expect((await week()).days).toMatchObject([
    { day: '2026-11-18', tally: { 'turned-away': 1, stopped: 0, 'went-on': 0 } },
  ]);
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
  await settle('a', 'stopped');
  await record(visit('c', { at: NOON + 5_000 }), null);
  expect(await stored()).toHaveLength(3);
});

test('a look that went on is never folded into one that was turned away, nor the other way', async () => {
  await record(visit('a', { outcome: 'went-on' }), null);
  await record(visit('b', { at: NOON + 5_000 }), null);
  await settle('b', 'stopped');
  expect((await stored()).map(({ outcome }) => outcome)).toEqual(['went-on', 'stopped']);
});

test('a visit that joins a check under way belongs to it, however late', async () => {
  await record(visit('a'), null);
  const check = await record(visit('b', { at: NOON + 300_000 }), 'a');
  expect(check.visits).toEqual(['a', 'b']);
  expect(await timesOn('2026-11-18', 'p')).toBe(1);
});

test('the outcome can be told by any visit of the check, and moves the day with it', async () => {
  await record(visit('a'), null);
  await record(visit('b'), null);
  await settle('b', 'went-on');
  await settle('b', 'went-on');
  expect((await week()).days[0]?.tally).toEqual({ ...NO_CHECKS, 'went-on': 1 });
  expect(await settle('unknown', 'stopped')).toBeUndefined();
});

test("today's look does not take away a finished day", async () => {
  await record(visit('a', { outcome: 'went-on' }), null);
  await record(visit('b', { day: '2026-11-17', outcome: 'went-on', person: 'q' }), null);
  expect((await week()).lookedDays).toBe(1);
});

test('the sums of days equal a count of the checks, whatever happened', async () => {
  const outcomes = fc.constantFrom<Outcome>('turned-away', 'stopped', 'went-on');
  const step = fc.record({
    visit: fc.integer({ min: 0, max: 12 }).map(String),
    person: fc.constantFrom('p', 'q'),
    seconds: fc.integer({ min: 0, max: 100_000 }),
    settles: fc.option(outcomes),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const log = await openLog();
      await Promise.all([log.clear('checks'), log.clear('days'), log.clear('totals')]);
      for (const { visit: id, person, seconds, settles } of steps) {
        const at = NOON + seconds * 1000;
        const day = new Date(at).toISOString().slice(0, 10);
        await record(visit(id, { at, day, person }), null);
        if (settles) await settle(id, settles);
      }
      const checks = await log.getAll('checks');
      for (const { day, tally } of await log.getAll('days')) {
        const counted = { ...NO_CHECKS };
        for (const check of checks) if (check.day === day) counted[check.outcome] += 1;
        expect(tally).toEqual(counted);
      }
      const looked = new Set(checks.flatMap((one) => (one.outcome === 'went-on' ? one.day : [])));
      expect((await log.get('totals', 'all'))?.lookedDays ?? 0).toBe(looked.size);
    }),
    { numRuns: 50 },
  );
});

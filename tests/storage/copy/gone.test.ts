/** Looks taken out and brought back, moments told and taken back, in several browsers: copies bring all to the same. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CopyRow } from '../../../src/model/copy/line.ts';
import { entryOn } from '../../../src/model/log/entry.ts';
import { saidAt } from '../../../src/model/log/fold.ts';
import { countersOf, total } from '../../../src/model/log/sums.ts';
import { dropMoment, keepMoment } from '../../../src/storage/care/moments.ts';
import { knownChecks, mergeLines } from '../../../src/storage/copy/merge-log.ts';
import { addChecks } from '../../../src/storage/log/add-checks.ts';
import { writeEntry } from '../../../src/storage/log/checks.ts';
import { checksTakenOut, drop } from '../../../src/storage/log/drop.ts';
import { logDatabase, write } from '../../../src/storage/log/log-database.ts';
import { checkOn } from '../../model/copy/sample.ts';

const STORES = ['checks', 'days', 'months', 'moments', 'gone'] as const;
type Kept = readonly (readonly unknown[])[];

const dump = async (): Promise<Kept> => {
  const log = await logDatabase.open();
  return Promise.all(STORES.map((store) => log.getAll(store)));
};

const load = (kept: Kept) =>
  write(STORES, async (writing) => {
    for (const [index, name] of STORES.entries()) {
      const store = writing.objectStore(name);
      await store.clear();
      for (const row of kept[index] ?? []) await store.put(row as never);
    }
  });

/** Takes over what another browser has, as a copy brings it. */
async function restore([checks = [], , , moments = [], gone = []]: Kept) {
  const known = await knownChecks();
  const rows = [
    ...(checks as ReturnType<typeof checkOn>[]).map((check) => ({ check })),
    ...moments.map((moment) => ({ moment })),
    ...gone.map((one) => ({ gone: one })),
  ];
  for (const row of rows) await mergeLines([row as CopyRow], known);
}

const takeOut = (removed: 0 | 1) => (at: number) =>
  writeEntry(entryOn(checkOn(0).id, { said: saidAt({ removed }, at) }));
const told = (at: number) => keepMoment({ id: 'a', kind: 'urge', day: '2026-11-20', at });

/** What may happen in a browser at a moment. */
const deeds: Readonly<Record<string, (at: number) => Promise<unknown>>> = {
  takeOut: takeOut(1),
  bringBack: takeOut(0),
  tidy: () => drop(checksTakenOut()),
  tell: told,
  takeBack: (at) => dropMoment('a', at),
};

const deed = fc.record({
  browser: fc.nat(4),
  does: fc.constantFrom(...Object.keys(deeds), 'restore', 'restore'),
  from: fc.nat(4),
});

/** What a user sees of it. */
async function seen() {
  const [checks = [], days = [], , moments = []] = (await dump()) as [
    ReturnType<typeof checkOn>[],
    { counters: object }[],
    unknown,
    unknown[],
  ];
  const there = checks.filter(({ removed }) => !removed);
  expect(days.map(({ counters }) => counters)).toEqual(
    there.length > 0 ? [total(there.map(countersOf))] : days.map(() => ({})),
  );
  return [there.map(({ id }) => id), moments];
}

test('in whatever order they meet, all see the same in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 5 }),
      fc.array(deed, { maxLength: 14 }),
      async (count, some) => {
        await load([]);
        await write(['checks', 'days', 'months', 'watched'], (on) => addChecks(on, [checkOn(0)]));
        const browsers: Kept[] = Array.from({ length: count }, () => []);
        browsers.fill(await dump());
        const meet = async (to: number, from: number) => {
          await load(browsers[to] ?? []);
          await restore(browsers[from] ?? []);
          browsers[to] = await dump();
        };
        for (const [at, { browser, does, from }] of some.entries()) {
          const who = browser % count;
          await load(browsers[who] ?? []);
          await deeds[does]?.(1_000 * (at + 1));
          browsers[who] = await dump();
          if (does === 'restore') await meet(who, from % count);
        }
        for (let round = 0; round < 3; round += 1)
          for (let to = 0; to < count; to += 1)
            for (let from = 0; from < count; from += 1) await meet(to, from);
        const views: unknown[] = [];
        for (const one of browsers) {
          await load(one);
          views.push(await seen());
          await restore(one);
          expect(await dump()).toEqual(one);
        }
        for (const view of views) expect(view).toEqual(views[0]);
      },
    ),
    { numRuns: 15 },
  );
});

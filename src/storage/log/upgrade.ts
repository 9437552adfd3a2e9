import type { IDBPTransaction } from 'idb';
import { type Check, checksIn, type StoredCheck } from '../../model/log/check.ts';
import { withFacts } from '../../model/log/fold.ts';
import { isAttempt, sittings } from '../../model/log/sittings.ts';
import { fromVersion2, sittingsFromHours, withoutOwnWords } from '../../model/log/steps.ts';
import {
  type Counters,
  countersOf,
  isLooked,
  type MonthSum,
  monthOf,
  plus,
  type Sum,
  withDay,
} from '../../model/log/sums.ts';
import { NO_FACTS } from '../../model/log/visit-facts.ts';
import { asCounted } from '../../model/log/watched-day.ts';
import { localDay, localHour } from '../../model/time/day.ts';
import { daysOf } from '../../model/time/span.ts';
import type { Fill } from '../records/generations.ts';

/** Steps deal with stores that later versions lack, so no schema types them. */
export type Upgrading = IDBPTransaction<unknown, string[], 'versionchange'>;
type Step = (upgrading: Upgrading, before: number) => void | Promise<void>;

/** So many records are read at once. */
const BATCH_RECORDS = 2_000;

/** Version 1: checks. */
function makeChecks({ db }: Upgrading): void {
  const checks = db.createObjectStore('checks', { keyPath: 'id' });
  checks.createIndex('visits', 'visits', { multiEntry: true });
  checks.createIndex('person-seen', ['person', 'seen']);
  checks.createIndex('day', 'day');
}

/** Version 2: hours, sums of days and months in place of totals, and moments. */
async function makeSums(upgrading: Upgrading): Promise<void> {
  const { db } = upgrading;
  for (const old of ['days', 'totals']) {
    if (db.objectStoreNames.contains(old)) db.deleteObjectStore(old);
  }
  upgrading.objectStore('checks').createIndex('when', ['at', 'id']);
  upgrading.objectStore('checks').createIndex('removed', 'removed');
  db.createObjectStore('days', { keyPath: 'id' });
  db.createObjectStore('months', { keyPath: 'id' });
  db.createObjectStore('moments', { keyPath: 'id' }).createIndex('kind-day', ['kind', 'day']);
  await sumUp(upgrading);
}

async function sumUp(upgrading: Upgrading): Promise<void> {
  const days = new Map<string, Sum>();
  await change<Check>(upgrading, 'checks', (old) => {
    const check = { ...old, hour: localHour(old.at) };
    const { counters = {} } = days.get(check.day) ?? {};
    days.set(check.day, { id: check.day, counters: plus(counters, countersOf(check)) });
    return check;
  });
  const months = new Map<string, MonthSum>();
  for (const sum of days.values()) {
    await upgrading.objectStore('days').put(sum);
    months.set(monthOf(sum.id), withDay(months.get(monthOf(sum.id)), undefined, sum));
  }
  for (const month of months.values()) await upgrading.objectStore('months').put(month);
}

/** Version 3: checks tell what happened; words of the user's own are in no counter's name. */
async function tellEvents(upgrading: Upgrading): Promise<void> {
  await change(upgrading, 'checks', fromVersion2);
  for (const store of ['days', 'months']) {
    await change<Sum>(upgrading, store, (sum) => ({
      ...sum,
      counters: withoutOwnWords(sum.counters),
    }));
  }
}

/** Version 4: what is shown of a check, and what it counts as, follows from its facts anew. */
async function countAnew(upgrading: Upgrading): Promise<void> {
  const counted = new Map<string, Counters>();
  await change(upgrading, 'checks', (old) => {
    const [known] = checksIn([old]);
    if (!known) return old;
    const check = withFacts(known, NO_FACTS);
    counted.set(check.day, plus(counted.get(check.day) ?? {}, countersOf(check)));
    return check;
  });
  const [days, months] = [upgrading.objectStore('days'), upgrading.objectStore('months')];
  for (const [id, counters] of counted) {
    const [before, month] = await Promise.all([days.get(id), months.get(monthOf(id))]);
    const now = { ...before, id, counters };
    await days.put(now);
    await months.put(withDay(month, before, now));
  }
}

/** Version 5: checks know whether they open a sitting, and sums count sittings. */
async function countSittings(upgrading: Upgrading): Promise<void> {
  const known = await markSittings(upgrading);
  const months = new Map<string, Counters>();
  await change<Sum>(upgrading, 'days', (sum) => {
    const sittings = known.get(sum.id) ?? sittingsFromHours(sum.counters);
    const month = monthOf(sum.id);
    months.set(month, plus(months.get(month) ?? {}, sittings));
    return { ...sum, counters: plus(sum.counters, sittings) };
  });
  await change<MonthSum>(upgrading, 'months', (month) => ({
    ...month,
    counters: plus(month.counters, months.get(month.id) ?? {}),
  }));
}

/** Marks the checks that open a sitting. Resolves to the sittings of each day that has attempts. */
async function markSittings(upgrading: Upgrading): Promise<ReadonlyMap<string, Counters>> {
  const checks = upgrading.objectStore('checks');
  const days = new Map<string, Counters>();
  const opens = sittings();
  let from: IDBKeyRange | undefined;
  for (;;) {
    const batch: StoredCheck[] = await checks.index('when').getAll(from, BATCH_RECORDS);
    for (const check of checksIn(batch).filter(isAttempt)) {
      const marked = opens(check) ? { ...check, opensSitting: true as const } : check;
      if (marked !== check) await checks.put(marked);
      const sitting = plus(countersOf(marked), countersOf(check), -1);
      days.set(check.day, plus(days.get(check.day) ?? {}, sitting));
    }
    const last = batch.at(-1);
    if (!last) return days;
    from = IDBKeyRange.lowerBound([last.at, last.id], true);
  }
}

/**
 * Version 6: which days were watched. Those before count as they did: of this month each gets its row, and earlier
 * months are taken as a whole. A log made from scratch has nothing before.
 */
async function watchDays(upgrading: Upgrading, before: number): Promise<void> {
  const { db } = upgrading;
  const [watched, marks] = [
    db.createObjectStore('watched', { keyPath: 'id' }),
    db.createObjectStore('marks'),
  ];
  watched.createIndex('calm', ['isCalm', 'id']);
  if (before === 0) return;
  const at = Date.now();
  const today = localDay(at);
  const day = `${monthOf(today)}-01`;
  await marks.put({ day, at }, 'watchedFrom');
  for (const id of daysOf({ first: day, end: today })) {
    const sum = await upgrading.objectStore('days').get(id);
    await watched.put(asCounted({ id, isSeen: true }, isLooked(sum)));
  }
}

/** Version 7: what was let go of one by one, so that no copy brings it back. */
function noteGone({ db }: Upgrading): void {
  db.createObjectStore('gone', { keyPath: 'id' });
}

/** Puts what `by` makes of each record in its place. */
async function change<Old>(
  upgrading: Upgrading,
  store: string,
  by: (old: Old) => unknown,
): Promise<void> {
  const records = upgrading.objectStore(store);
  let from: IDBKeyRange | undefined;
  for (;;) {
    const [keys, old] = await Promise.all([
      records.getAllKeys(from, BATCH_RECORDS),
      records.getAll(from, BATCH_RECORDS),
    ]);
    for (const one of old) await records.put(by(one as Old));
    const last = keys.at(-1);
    if (last === undefined) return;
    from = IDBKeyRange.lowerBound(last, true);
  }
}

/** What makes each version of the database from the one before. A new version is a step more. */
export const STEPS: readonly Step[] = [
  makeChecks,
  makeSums,
  tellEvents,
  countAnew,
  countSittings,
  watchDays,
  noteGone,
];

/** Step by step from the version that is there; what is made anew is filled. What throws leaves the log as it was. */
export async function upgrade(before: number, upgrading: Upgrading, fill: Fill): Promise<void> {
  try {
    for (const step of STEPS.slice(before)) await step(upgrading, before);
    if (before === 0) fill(upgrading);
  } catch {
    await abort(upgrading);
  }
}

/** Takes back all that a transaction has done so far. Resolves when it has. */
export async function abort(transaction: Pick<Upgrading, 'abort' | 'done'>): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  await transaction.done.catch(() => undefined);
}

import { monthOf } from '../../model/log/sums.ts';
import { write } from './log-database.ts';

/** So many checks go in one transaction, so that nobody waits for it. */
const STEP = 500;

/** Drops up to a step of the checks from before an ISO date. Resolves to how many there were. */
export const dropBefore = (day: string): Promise<number> =>
  drop('day', IDBKeyRange.upperBound(day, true));

/** Drops a step of the checks that the user took out. Resolves to how many there were. */
export const dropRemoved = (): Promise<number> => drop('removed', IDBKeyRange.only(1));

const drop = (index: 'day' | 'removed', range: IDBKeyRange): Promise<number> =>
  write(['checks'], async (writing) => {
    const checks = writing.objectStore('checks');
    const keys = await checks.index(index).getAllKeys(range, STEP);
    await Promise.all(keys.map((key) => checks.delete(key)));
    return keys.length;
  });

/**
 * Drops the figures of the days before the first of a month (ISO date). On how many of them a look went on, and
 * which were calm, stays known: calm days in all never fall.
 */
export const dropSumsBefore = (day: string): Promise<void> =>
  write(['days', 'months', 'watched'], async (writing) => {
    const before = IDBKeyRange.upperBound(day, true);
    await writing.objectStore('days').delete(before);
    for await (const cursor of writing.objectStore('watched').iterate(before)) {
      if (!cursor.value.isCalm) await cursor.delete();
    }
    const months = writing.objectStore('months');
    for await (const cursor of months.iterate(IDBKeyRange.upperBound(monthOf(day), true))) {
      await cursor.update({ ...cursor.value, counters: {} });
    }
  });

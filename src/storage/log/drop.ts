import { monthOf } from '../../model/log/sums.ts';
import { openLog } from './database.ts';

/** So many checks go in one transaction, so that nobody waits for it. */
const STEP = 500;

/** Drops up to a step of the checks from before an ISO date. Resolves to how many there were. */
export const dropBefore = (day: string): Promise<number> =>
  drop('day', IDBKeyRange.upperBound(day, true));

/** Drops a step of the checks that the user took out. Resolves to how many there were. */
export const dropRemoved = (): Promise<number> => drop('removed', IDBKeyRange.only(1));

async function drop(index: 'day' | 'removed', range: IDBKeyRange): Promise<number> {
  const writing = (await openLog()).transaction('checks', 'readwrite');
  const keys = await writing.store.index(index).getAllKeys(range, STEP);
  await Promise.all([...keys.map((key) => writing.store.delete(key)), writing.done]);
  return keys.length;
}

/**
 * Drops the figures of the days before the first of a month (ISO date). On how many of them a look went on
 * stays known: calm days in all never fall.
 */
export async function dropSumsBefore(day: string): Promise<void> {
  const writing = (await openLog()).transaction(['days', 'months'], 'readwrite');
  await writing.objectStore('days').delete(IDBKeyRange.upperBound(day, true));
  const months = writing.objectStore('months');
  for await (const cursor of months.iterate(IDBKeyRange.upperBound(monthOf(day), true))) {
    await cursor.update({ ...cursor.value, counters: {} });
  }
  await writing.done;
}

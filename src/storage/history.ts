import type { Check } from '../model/check.ts';
import { type Filter, fits, type HistoryPage, type Place } from '../model/history.ts';
import { openLog } from './database.ts';

/** So many checks before a place in the log (null: its end), latest first. Reads no more than it needs. */
export async function readHistory(
  filter: Filter,
  before: Place | null,
  count: number,
): Promise<HistoryPage> {
  const checks: Check[] = [];
  const range = before && IDBKeyRange.upperBound([before.at, before.id], true);
  const reading = (await openLog()).transaction('checks').store.index('when');
  for await (const { value } of reading.iterate(range, 'prev')) {
    if (!fits(value, filter)) continue;
    checks.push(value);
    if (checks.length === count) return { checks, before: { at: value.at, id: value.id } };
  }
  return { checks, before: null };
}

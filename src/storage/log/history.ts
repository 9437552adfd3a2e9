import { checksIn, type StoredCheck } from '../../model/log/check.ts';
import { type Filter, fits, type HistoryPage, type LogPosition } from '../../model/log/history.ts';
import { useLog } from './log-database.ts';

const DAY_MS = 24 * 60 * 60_000;

/** The longest stretch read at once, in milliseconds: so long and no longer a new visit waits for its turn. */
const LONGEST_STRETCH_MS = 64 * DAY_MS;

/** So many checks before a place in the log (null: its end), latest first, read in stretches that grow. */
export async function readHistory(
  filter: Filter,
  before: LogPosition | null,
  count: number,
): Promise<HistoryPage> {
  const found: StoredCheck[] = [];
  let end: [at: number, id?: string] | null = before ? [before.at, before.id] : [Infinity];
  for (
    let length = DAY_MS;
    end && found.length <= count;
    length = Math.min(4 * length, LONGEST_STRETCH_MS)
  ) {
    const { checks, start } = await readStretch(end, length);
    found.push(...checks.filter((check) => fits(check, filter)));
    end = start;
  }
  const checks = found.slice(0, count);
  const last = found.length > count ? checks.at(-1) : undefined;
  return { checks, before: last ? { at: last.at, id: last.id } : null };
}

/** The latest stretch of this length (ms) before an end, latest first, and where it starts; null at the log's own. */
const readStretch = (end: [number, string?], length: number) =>
  useLog(async (log) => {
    const index = log.transaction('checks').store.index('when');
    const last = await index.openKeyCursor(IDBKeyRange.upperBound(end, true), 'prev');
    if (!last) return { checks: [], start: null };
    const start: [number] = [last.key[0] - length];
    const checks = await index.getAll(IDBKeyRange.bound(start, end, false, true));
    return { checks: checksIn(checks).reverse(), start };
  });

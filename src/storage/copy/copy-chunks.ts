import {
  COPY,
  COPY_VERSION,
  type CopyHeader,
  type CopyRow,
  isOf,
  rowOf,
} from '../../model/copy/line.ts';
import { lineText } from '../../model/copy/line-text.ts';
import {
  COPIED,
  COPIED_STORES,
  type CopiedStore,
  type CopyChunk,
  type CopyPosition,
} from '../../model/copy/position.ts';
import { travels } from '../../model/copy/travels.ts';
import { person } from '../../model/people/person.ts';
import type { Stored } from '../../model/records/kind.ts';
import { useLog } from '../log/log-database.ts';
import { recordsDatabase } from '../records/records-database.ts';

/** So many rows are read at once: for so long, some hundredths of a second, a new visit waits for its turn. */
const BATCH_ROWS = 1_000;

/**
 * The lines of a copy behind a place, or its first ones.
 * @throws LogTrouble
 */
export const chunkFrom = (from: CopyPosition | null): Promise<CopyChunk> =>
  from ? chunkAfter(from) : firstChunk(Date.now());

/**
 * The first lines of a copy: what it is, and all records up to as many as are read at once.
 * @param now epoch ms
 * @throws LogTrouble
 */
export async function firstChunk(now: number): Promise<CopyChunk> {
  const first = await header(now);
  const { rows, last } = await recordsAfter(null);
  const checks = first.holds.checks;
  return { ...lineText([first, ...rows]), checks, next: placeAfter('records', last) };
}

async function header(now: number): Promise<CopyHeader> {
  const listed = IDBKeyRange.bound([person.type], [person.type, []]);
  const [people, device] = await recordsDatabase.use((records) =>
    Promise.all([records.getAll('records', listed), records.get('meta', 'device')]),
  );
  const [checks, first, last] = await useLog((log) => {
    const days = log.transaction('checks').store.index('day');
    return Promise.all([days.count(), days.openKeyCursor(), days.openKeyCursor(null, 'prev')]);
  });
  return {
    ...{ copy: COPY, version: COPY_VERSION, made: new Date(now).toISOString() },
    device: device ?? '',
    holds: {
      ...{ people: people.filter(({ deleted }) => !deleted).length, checks },
      ...{ from: first?.key ?? null, to: last?.key ?? null },
    },
  };
}

/**
 * The lines behind a place. Each chunk is read by itself, so that nobody waits for a whole copy: a row is in it as it
 * stood then, and whole.
 * @throws LogTrouble
 */
export async function chunkAfter({ store, after }: CopyPosition): Promise<CopyChunk> {
  const { rows, last } = await (store === 'records' ? recordsAfter(after) : logAfter(store, after));
  return { ...lineText(rows), next: placeAfter(store, last) };
}

const placeAfter = (store: CopiedStore, last: string[] | null): CopyPosition | null =>
  last ? { store, after: last } : following(store);

/** The next store's beginning. */
function following(store: CopiedStore): CopyPosition | null {
  const next = COPIED_STORES[COPIED_STORES.indexOf(store) + 1];
  return next ? { store: next, after: null } : null;
}

interface Rows {
  readonly rows: readonly CopyRow[];
  /** The last one's key, where others follow. */
  readonly last: string[] | null;
}

async function recordsAfter(after: readonly string[] | null): Promise<Rows> {
  const range = after && IDBKeyRange.lowerBound([...after], true);
  const rows = await recordsDatabase.use((records) => records.getAll('records', range, BATCH_ROWS));
  const last = rows.at(-1);
  return {
    rows: rows.filter(travels).map((row: Stored) => rowOf('record', row)),
    last: last && rows.length === BATCH_ROWS ? [last.type, last.id] : null,
  };
}

async function logAfter(
  store: Exclude<CopiedStore, 'records'>,
  after: readonly string[] | null,
): Promise<Rows> {
  if (store === 'marks') return { rows: await marks(), last: null };
  const range = after && IDBKeyRange.lowerBound(after[0], true);
  const rows = await useLog((log) => log.getAll(store, range, BATCH_ROWS));
  const last = rows.at(-1);
  return {
    rows: rows.map((row) => rowOf(COPIED[store], row)),
    last: last && rows.length === BATCH_ROWS ? [last.id] : null,
  };
}

/** The few rows that do not say their keys; those of this browser alone are left out. */
async function marks(): Promise<CopyRow[]> {
  const [keys, values] = await useLog((log) => {
    const { store } = log.transaction('marks');
    return Promise.all([store.getAllKeys(), store.getAll()]);
  });
  const all = values.map((value, index) => ({ key: keys[index], value }));
  return all.filter(isOf.mark).map((mark) => rowOf('mark', mark));
}

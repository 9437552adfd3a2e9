/**
 * The lines of a copy that is being taken over, apart from all else: nothing is touched before all of them are here,
 * and from then on what a death of the worker cut short goes on at its next start.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type CopyRow, LINE_KINDS, type LineKind } from '../../model/copy/line.ts';
import type { Terms } from '../../model/copy/terms.ts';

/** Records first, then what is counted, and what is told of it after that; checks by day. */
type Key = [kind: number, day: string, index: number];

/** Lines of a kind, of checks also of a day, that came together. */
export interface Lines {
  readonly rows: readonly CopyRow[];
  /** Of checks: whether none of them was here when they were put aside. */
  readonly isNew: boolean;
}

/** How far it is. */
export interface Stage {
  /** All lines are here: it cannot be stopped any more. */
  readonly isWhole: boolean;
  readonly lines: number;
  /** How many of them are taken over. */
  readonly done?: number;
  /** The terms for the log once the records are taken over, and how many changes of those wait. */
  readonly terms?: Terms;
  readonly waiting?: number;
}

interface Staged extends DBSchema {
  lines: { key: Key; value: Lines };
  stage: { key: 'stage'; value: Stage };
}

const NAME = 'restore';

const open = () =>
  openDB<Staged>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('lines');
      database.createObjectStore('stage');
    },
  });

type Database = IDBPDatabase<Staged>;

let opened: Promise<Database> | undefined;

/** Does something with what is staged. */
async function use<T>(work: (database: Database) => Promise<T>): Promise<T> {
  opened ??= open().catch((error) => {
    opened = undefined;
    throw error;
  });
  return work(await opened);
}

/** Whether anything is staged, without making a database. */
export const isStaged = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === NAME);

/** Forgets all of it. */
export async function dropStaged(): Promise<void> {
  (await opened)?.close();
  opened = undefined;
  await deleteDB(NAME);
}

export const readStage = (): Promise<Stage | undefined> =>
  use((database) => database.get('stage', 'stage'));

export const noteStage = (stage: Stage): Promise<void> =>
  use(async (database) => void (await database.put('stage', stage, 'stage')));

/**
 * Adds lines behind those that are here.
 * @param index how many there are to be already
 * @param isNew whether a line is a check that is not here yet
 * @throws where there are others: the worker's memory of them is gone, or two pages do it at once
 */
export const stage = (
  rows: readonly CopyRow[],
  index: number,
  isNew: (row: CopyRow) => boolean,
): Promise<void> =>
  use(async (database) => {
    const writing = database.transaction(['lines', 'stage'], 'readwrite');
    const { lines = 0, isWhole = false } = (await writing.objectStore('stage').get('stage')) ?? {};
    if (lines !== index || isWhole) throw new Error('restore: not the next lines');
    for (const [at, some] of together(rows, isNew).entries())
      writing.objectStore('lines').put(some.lines, [...some.place, index + at]);
    await writing.objectStore('stage').put({ isWhole, lines: index + rows.length }, 'stage');
    await writing.done;
  });

/** Since when days have rows is to be known before the rows are. */
const ORDER: readonly LineKind[] = [
  ...(['record', 'mark'] as const),
  ...LINE_KINDS.filter((kind) => kind !== 'record' && kind !== 'mark'),
];

/** Lines by where they belong, so that many are put aside at once. */
function together(rows: readonly CopyRow[], isNew: (row: CopyRow) => boolean) {
  const places = Map.groupBy(rows, (row) => JSON.stringify([...placeOf(row), isNew(row)]));
  return [...places.values()].map((some) => {
    const [first] = some as [CopyRow];
    return { place: placeOf(first), lines: { rows: some, isNew: isNew(first) } };
  });
}

const placeOf = (row: CopyRow): [kind: number, day: string] => [
  ORDER.findIndex((kind) => kind in row),
  'check' in row ? row.check.day : '',
];

/** The lines of a kind, and of a day. */
const rangeOf = (...place: [kind: number, day?: string]): IDBKeyRange =>
  IDBKeyRange.bound(place, [...place, []]);

const records = () => rangeOf(ORDER.indexOf('record'));

/** All records that are staged. */
export const stagedRecords = (): Promise<CopyRow[]> =>
  use(async (database) => {
    const all = await database.getAll('lines', records());
    return all.flatMap(({ rows }) => rows);
  });

/** The next lines behind the records, about so many, and how to drop them once they are taken over; null for none. */
export const nextStaged = (most: number) =>
  use(async (database) => {
    const { store } = database.transaction('lines');
    const start: Key = [1, '', 0];
    const lines: Lines[] = [];
    let [from, count] = [IDBKeyRange.lowerBound(start), 0];
    let last: Key | undefined;
    while (count < most) {
      const [key] = await store.getAllKeys(from, 1);
      if (!key) break;
      const [kind, day] = key;
      // A day's checks come all at once.
      const range = day ? rangeOf(kind, day) : IDBKeyRange.only(key);
      const some = await store.getAll(range);
      lines.push(...some);
      count += some.reduce((sum, { rows }) => sum + rows.length, 0);
      last = range.upper as Key;
      from = IDBKeyRange.lowerBound(last, true);
    }
    return last ? { lines, count, range: IDBKeyRange.bound(start, last) } : null;
  });

/** Drops lines that are taken over, and notes how far it is. */
export const dropNext = (range: IDBKeyRange, stage: Stage): Promise<void> =>
  use(async (database) => {
    const writing = database.transaction(['lines', 'stage'], 'readwrite');
    writing.objectStore('lines').delete(range);
    writing.objectStore('stage').put(stage, 'stage');
    await writing.done;
  });

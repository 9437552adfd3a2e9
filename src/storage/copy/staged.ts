/**
 * The lines of a copy that is being taken over, apart from all else: nothing is touched before all of them are here,
 * and from then on what a death of the worker cut short goes on at its next start.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type CopyRow, LINE_KINDS, type LineKind } from '../../model/copy/line.ts';
import type { Terms } from '../../model/copy/terms.ts';

/** Records first, then what is counted, and what is told of it after that; checks by day. */
type Key = [kind: number, day: string, index: number];

/** How far it is. */
export interface Stage {
  /** All lines are here: it cannot be stopped any more. */
  readonly isWhole: boolean;
  readonly lines: number;
  /** The terms for the log once the records are taken over, and how many changes of those wait. */
  readonly terms?: Terms;
  readonly waiting?: number;
}

interface Staged extends DBSchema {
  lines: { key: Key; value: CopyRow };
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
 * @throws where there are others: the worker's memory of them is gone, or two pages do it at once
 */
export const stage = (rows: readonly CopyRow[], index: number): Promise<void> =>
  use(async (database) => {
    const writing = database.transaction(['lines', 'stage'], 'readwrite');
    const { lines = 0, isWhole = false } = (await writing.objectStore('stage').get('stage')) ?? {};
    if (lines !== index || isWhole) throw new Error('restore: not the next lines');
    for (const [offset, row] of rows.entries())
      writing.objectStore('lines').put(row, keyOf(row, index + offset));
    await writing.objectStore('stage').put({ isWhole, lines: index + rows.length }, 'stage');
    await writing.done;
  });

/** Since when days have rows is to be known before the rows are. */
const ORDER: readonly LineKind[] = [
  ...(['record', 'mark'] as const),
  ...LINE_KINDS.filter((kind) => kind !== 'record' && kind !== 'mark'),
];

const keyOf = (row: CopyRow, index: number): Key => [
  ORDER.findIndex((kind) => kind in row),
  'check' in row ? row.check.day : '',
  index,
];

/** The lines of a kind, and of a day. */
const rangeOf = (...place: [kind: number, day?: string]): IDBKeyRange =>
  IDBKeyRange.bound(place, [...place, []]);

const records = () => rangeOf(ORDER.indexOf('record'));

/** All records that are staged. */
export const stagedRecords = (): Promise<CopyRow[]> =>
  use((database) => database.getAll('lines', records()));

/** The next lines behind the records that belong together, how many are left, and how to drop them once they are taken over. */
export const nextStaged = (most: number) =>
  use(async (database) => {
    const behind = IDBKeyRange.lowerBound([1]);
    const keys = await database.getAllKeys('lines', behind, most);
    const [first] = keys;
    if (!first) return { rows: [], left: 0, range: null };
    const [kind, day] = first;
    const same = keys.filter(([of, on]) => of === kind && on === day);
    const last = same.at(-1) as Key;
    // A day's checks come all at once.
    const range = day ? rangeOf(kind, day) : IDBKeyRange.bound(first, last);
    const [rows, left] = await Promise.all([
      database.getAll('lines', range),
      database.count('lines', behind),
    ]);
    return { rows, left: left - rows.length, range };
  });

export const dropNext = (range: IDBKeyRange): Promise<void> =>
  use((database) => database.delete('lines', range));

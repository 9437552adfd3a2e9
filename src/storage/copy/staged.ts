/**
 * The lines of a copy that is being taken over, apart from all else: nothing is touched before all of them are here,
 * and from then on what a death of the worker cut short goes on at its next start.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { CopyRow } from '../../model/copy/line.ts';
import { rowsIn, STAGED_KINDS, type StagedLines } from '../../model/copy/staged-lines.ts';
import type { Terms } from '../../model/copy/terms.ts';

/** Records first, then what is counted, and what is told of it after that; checks by month. */
type Key = [kind: number, month: string, index: number];

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
  lines: { key: Key; value: StagedLines };
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
 * @throws where there are others: two pages do it at once
 */
export const stage = (some: readonly StagedLines[], index: number): Promise<void> =>
  use(async (database) => {
    const writing = database.transaction(['lines', 'stage'], 'readwrite');
    const { lines = 0, isWhole = false } = (await writing.objectStore('stage').get('stage')) ?? {};
    if (lines !== index || isWhole) throw new Error('restore: not the next lines');
    let all = index;
    for (const one of some) {
      writing.objectStore('lines').put(one, [STAGED_KINDS.indexOf(one.kind), one.month, all]);
      all += one.count;
    }
    await writing.objectStore('stage').put({ isWhole, lines: all }, 'stage');
    await writing.done;
  });

/** The lines of a kind, and of a month. */
const rangeOf = (...place: [kind: number, month?: string]): IDBKeyRange =>
  IDBKeyRange.bound(place, [...place, []]);

const records = () => rangeOf(STAGED_KINDS.indexOf('record'));

/** All records that are staged. */
export const stagedRecords = (): Promise<CopyRow[]> =>
  use(async (database) => (await database.getAll('lines', records())).flatMap(rowsIn));

/** The next lines behind the records, and how to drop them once they are taken over; null for none. */
export const nextStaged = () =>
  use(async (database) => {
    const { store } = database.transaction('lines');
    const [key] = await store.getAllKeys(IDBKeyRange.lowerBound([1, '', 0]), 1);
    if (!key) return null;
    const [kind, month] = key;
    // A month's checks come all at once.
    const range = month ? rangeOf(kind, month) : IDBKeyRange.only(key);
    return { rows: (await store.getAll(range)).flatMap(rowsIn), range };
  });

/** Drops lines that are taken over, and notes how far it is. */
export const dropNext = (range: IDBKeyRange, stage: Stage): Promise<void> =>
  use(async (database) => {
    const writing = database.transaction(['lines', 'stage'], 'readwrite');
    writing.objectStore('lines').delete(range);
    writing.objectStore('stage').put(stage, 'stage');
    await writing.done;
  });

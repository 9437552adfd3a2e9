import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPObjectStore,
  openDB,
  type StoreNames,
} from 'idb';
import type { Moment, MomentKind } from '../../model/care/moment.ts';
import type { StoredCheck } from '../../model/log/check.ts';
import type { Gone } from '../../model/log/gone.ts';
import type { MonthSum, Sum } from '../../model/log/sums.ts';
import { LogTrouble, type TroubleKind } from '../../model/log/trouble.ts';
import type { OnDay, WatchedDay } from '../../model/log/watched-day.ts';
import { abort, STEPS, type Upgrading, upgrade } from './upgrade.ts';

type Mark = 'lastLook' | 'watchedFrom' | 'begun';

export interface Log extends DBSchema {
  checks: {
    key: string;
    value: StoredCheck;
    indexes: {
      visits: string;
      'person-seen': [person: string, seen: number];
      day: string;
      when: [at: number, id: string];
      removed: number;
    };
  };
  days: { key: string; value: Sum };
  months: { key: string; value: MonthSum };
  moments: {
    key: string;
    value: Moment;
    indexes: { 'kind-day': [kind: MomentKind, day: string] };
  };
  watched: { key: string; value: WatchedDay; indexes: { calm: [isCalm: 1, id: string] } };
  /** What is left of looks taken out and moments taken back. */
  gone: { key: string; value: Gone };
  /** The latest look at the cover, from which day on there are rows of watched days, and which log this is. */
  marks: { key: Mark; value: OnDay & { readonly generation?: string } };
}

type Store = StoreNames<Log>;

let opened: Promise<IDBPDatabase<Log>> | undefined;

/**
 * The log. Only the background opens it, so that one context writes. What could not be opened is tried
 * again at the next use.
 * @throws LogTrouble
 */
export function openLog(): Promise<IDBPDatabase<Log>> {
  opened ??= open().catch((error) => {
    forget();
    throw error;
  });
  return opened;
}

const forget = () => {
  opened = undefined;
};

const open = () =>
  new Promise<IDBPDatabase<Log>>((resolve, reject) => {
    openDB<Log>('log', STEPS.length, {
      upgrade: (_database, before, _now, upgrading) =>
        upgrade(before, upgrading as unknown as Upgrading),
      blocked: () => reject(new LogTrouble('busy')),
      // A newer version wants to upgrade the log, or the user wants it deleted.
      blocking: (_current, _wanted, { target }) => {
        (target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).then(resolve, (error) => reject(troubleOf(error)));
  });

/** Deletes the log, though it cannot be opened; the next use makes it anew. */
export const deleteLog = (): Promise<void> => deleteDB('log');

/** By the names of the browsers' own errors. */
const KINDS: Readonly<Record<string, TroubleKind>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
};

const troubleOf = (error: unknown): LogTrouble => new LogTrouble(KINDS[nameOf(error)] ?? 'closed');

const nameOf = (error: unknown): string => (error as Error | undefined)?.name ?? '';

/** A transaction on these stores, or on these and more. */
export interface Writing<Some extends Store> {
  objectStore<Name extends Some>(name: Name): IDBPObjectStore<Log, Store[], Name, 'readwrite'>;
}

/** A check and the sums of its day and month change together or not at all. */
export type WritingChecks = Writing<'checks' | 'days' | 'months' | 'watched'>;

/** Begins to write. Firefox (153) closes the log over a write that there is no room for: it is opened anew then. */
async function begin<Some extends Store>(stores: readonly Some[]) {
  const log = await openLog();
  try {
    return log.transaction([...stores], 'readwrite');
  } catch (error) {
    if (nameOf(error) !== 'InvalidStateError') throw error;
    forget();
    return (await openLog()).transaction([...stores], 'readwrite');
  }
}

/**
 * Does one piece of writing to the log, all of it or nothing: what throws half-way commits nothing.
 * @throws what the work throws; LogTrouble where there is no room
 */
export async function write<Some extends Store, T>(
  stores: readonly Some[],
  work: (writing: Writing<Some>) => Promise<T>,
): Promise<T> {
  const writing = await begin(stores);
  try {
    const result = await work(writing as unknown as Writing<Some>);
    await writing.done;
    return result;
  } catch (error) {
    await abort(writing);
    throw nameOf(error) === 'QuotaExceededError' ? troubleOf(error) : error;
  }
}

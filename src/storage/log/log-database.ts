import {
  type DBSchema,
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
import { localDay } from '../../model/time/day.ts';
import { Movable } from '../records/generations.ts';
import { abort, STEPS, type Upgrading, upgrade } from './upgrade.ts';

type Mark =
  | ('lastLook' | 'behind' | 'watchedFrom' | 'figuresFrom')
  | ('begun' | 'bytesLeft' | 'tidied');

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
  /**
   * The latest look at the cover, from which day on there are rows of watched days, which log this is, when looks were
   * taken out whose bytes the browser still keeps, the day by which it was tidied, and the first whose figures were not let go.
   */
  marks: { key: Mark; value: OnDay & { readonly generation?: string; readonly ahead?: string } };
}

type Store = StoreNames<Log>;

/** By the names of the browsers' own errors. */
const KINDS: Readonly<Record<string, TroubleKind>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
};

const nameOf = (error: unknown): string => (error as Error | undefined)?.name ?? '';

const troubleOf = (error: unknown): LogTrouble =>
  error instanceof LogTrouble ? error : new LogTrouble(KINDS[nameOf(error)] ?? 'closed');

export const logDatabase = new Movable<Log>(
  'log',
  (generation, { fill, closed }) =>
    new Promise<IDBPDatabase<Log>>((resolve, reject) => {
      let isGivenUp = false;
      openDB<Log>(generation, STEPS.length, {
        upgrade: (_database, before, _now, upgrading) =>
          upgrade(before, upgrading as unknown as Upgrading, fill),
        blocked() {
          isGivenUp = true;
          reject(new LogTrouble('busy'));
        },
        // A newer version wants to upgrade the log, or the user wants it deleted.
        blocking: (_current, _wanted, { target }) => {
          (target as IDBDatabase).close();
          closed();
        },
        terminated: closed,
      }).then((log) => (isGivenUp ? log.close() : resolve(log)), reject);
    }),
  troubleOf,
);

/**
 * Does something with the log. Only the background opens it, so that one context writes. What could not be opened is
 * tried again at the next use; where it is closed meanwhile, as it is when it is moved, the work is done once more.
 * @throws LogTrouble
 */
export const useLog = <T>(work: (log: IDBPDatabase<Log>) => T | Promise<T>): Promise<T> =>
  logDatabase.use(work);

/** Notes, with what takes looks out, that the browser keeps their bytes until the log is moved. */
export async function noteBytesLeft(writing: Writing<'marks'>): Promise<void> {
  const at = Date.now();
  await writing.objectStore('marks').put({ day: localDay(at), at }, 'bytesLeft');
}

/** Whether it keeps bytes of looks that were taken out. @throws LogTrouble */
export const areBytesLeft = async (): Promise<boolean> =>
  (await useLog((log) => log.get('marks', 'bytesLeft'))) !== undefined;

/** With more checks than this, which is fourteen a day for ten years, moving them would take longer than a worker may live. */
const MOST_MOVED_CHECKS = 50_000;

/** Moves the log into a new database, without a byte of what was taken out of it, unless it is very long. */
export async function moveLog(): Promise<void> {
  const { left, checks } = await useLog(async (log) => ({
    left: await log.get('marks', 'bytesLeft'),
    checks: await log.count('checks'),
  }));
  if (checks > MOST_MOVED_CHECKS) return;
  await logDatabase.move();
  await write(['marks'], async (writing) => {
    const marks = writing.objectStore('marks');
    if ((await marks.get('bytesLeft'))?.at === left?.at) await marks.delete('bytesLeft');
  });
}

/** A transaction on these stores, or on these and more. */
export interface Writing<Some extends Store> {
  objectStore<Name extends Some>(name: Name): IDBPObjectStore<Log, Store[], Name, 'readwrite'>;
}

/** A check and the sums of its day and month change together or not at all. */
export type WritingChecks = Writing<'checks' | 'days' | 'months' | 'watched' | 'marks'>;

/**
 * Does one piece of writing to the log, all of it or nothing: what throws half-way commits nothing.
 * @throws what the work throws; LogTrouble where there is no room
 */
export const write = <Some extends Store, T>(
  stores: readonly Some[],
  work: (writing: Writing<Some>) => Promise<T>,
): Promise<T> =>
  useLog(async (log) => {
    const writing = log.transaction([...stores], 'readwrite');
    try {
      const result = await work(writing as unknown as Writing<Some>);
      await writing.done;
      return result;
    } catch (error) {
      await abort(writing);
      throw nameOf(error) === 'QuotaExceededError' ? troubleOf(error) : error;
    }
  });

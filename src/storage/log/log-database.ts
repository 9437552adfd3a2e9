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
import { currentOf, deleteAllOf, move } from '../records/generations.ts';
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

const NAME = 'log';

/** With more checks than this, which is fourteen a day for ten years, moving them would take longer than a worker may live. */
const MOST_MOVED = 50_000;

/**
 * The log. Only the background opens it, so that one context writes. What could not be opened is tried
 * again at the next use.
 * @throws LogTrouble
 */
export function openLog(): Promise<IDBPDatabase<Log>> {
  opened ??= keepOpen(openCurrent());
  return opened;
}

/** Has everybody use what is being opened, until that fails. */
function keepOpen(opening: Promise<IDBPDatabase<Log>>) {
  const kept = opening.catch((error) => {
    if (opened === kept) forget();
    throw error;
  });
  return kept;
}

const forget = () => {
  opened = undefined;
};

const openCurrent = async () =>
  open(
    await currentOf(NAME).catch((error) => {
      throw troubleOf(error);
    }),
  );

const open = (generation: string) =>
  new Promise<IDBPDatabase<Log>>((resolve, reject) => {
    openDB<Log>(generation, STEPS.length, {
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

/**
 * Moves the log into a new database, without a byte of what was taken out of it, unless it is very long. Whoever asks
 * for it waits.
 */
export async function moveLog(): Promise<void> {
  const from = await openLog();
  if ((await from.count('checks')) > MOST_MOVED) return;
  const moving = move(from, NAME, open);
  opened = keepOpen(moving.catch(() => undefined).then(openCurrent));
  await moving;
}

/** Deletes the log, though it cannot be opened; the next use makes it anew. */
export const deleteLog = (): Promise<void> => deleteAllOf(NAME);

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
  const opening = openLog();
  const log = await opening;
  try {
    return log.transaction([...stores], 'readwrite');
  } catch (error) {
    if (nameOf(error) !== 'InvalidStateError') throw error;
    // Unless it is moved, and already opened by another name.
    if (opened === opening) forget();
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

/**
 * A database whose rows can be moved into a new one, so that the browser lets go of every byte of what was taken out of
 * it: of single rows that are deleted or written over, Chromium (156) keeps old bytes in its files for good, and Firefox
 * (153) for as long as nothing else is written; of databases that are deleted as a whole neither does (see leftover-bytes.ts).
 * Each lies in one of three generations in turn: `records`, `records-1`, `records-2`, `records` …
 *
 * A generation is made with all its rows in one step, then marked with where they came from, on the disk: from then on it
 * counts, and not the one they came from, which is deleted. Were the older of two taken, a deletion of it that a background
 * asked for and did not live to see would take what is written next with it: somebody who was added meanwhile was lost that
 * way (Firefox 153).
 */
import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

/** Fills the stores that were just made. */
export type Fill = (made: IDBPTransaction<unknown, string[], 'versionchange'>) => void;

export interface Opening {
  /** Takes what a new database is to hold. */
  readonly fill: Fill;
  /** Hears that the connection is of no use any more. */
  readonly closed: () => void;
}

/** The store in which a generation says from which one it has all rows. */
const MOVED = 'moved';

type Open<Schema> = (generation: string, opening: Opening) => Promise<IDBPDatabase<Schema>>;

export class Movable<Schema> {
  readonly #names: readonly string[];
  readonly #openOne: Open<Schema>;
  readonly #troubleOf: (error: unknown) => unknown;
  #opened: Promise<IDBPDatabase<Schema>> | undefined;
  /** Which connection that is: of others it does not matter that they close. */
  #connection = 0;
  #moving: Promise<unknown> = Promise.resolve();

  /**
   * @param open opens a generation; where it is not there, makes its stores and has them filled in the same step
   * @param troubleOf what to throw where it cannot be opened
   */
  constructor(name: string, open: Open<Schema>, troubleOf = (error: unknown): unknown => error) {
    this.#troubleOf = troubleOf;
    this.#names = [name, `${name}-1`, `${name}-2`];
    this.#openOne = open;
  }

  /** The database, by whichever name it lies there now. What could not be opened is tried again at the next use. */
  open(): Promise<IDBPDatabase<Schema>> {
    this.#opened ??= this.#keepOpen(this.#openCurrent());
    return this.#opened;
  }

  /**
   * Does something with the database, and once more where it was closed meanwhile, as it is when its rows are moved, or
   * where Firefox (153) refuses to write, as it does once after a write that there was no room for. The work may be done
   * twice, but what it writes in one step is written once.
   */
  async use<T>(work: (database: IDBPDatabase<Schema>) => T | Promise<T>): Promise<T> {
    const opening = this.open();
    const database = await opening;
    try {
      return await work(database);
    } catch (error) {
      if ((error as Error | undefined)?.name !== 'InvalidStateError') throw error;
      if (this.#opened === opening) this.#opened = undefined;
      return work(await this.open());
    }
  }

  /**
   * Moves all rows into a new database. Whoever asks for it meanwhile waits. Where that fails, as for want of room, or is cut
   * short, all is as before.
   */
  move(): Promise<void> {
    const moved = this.#moving.then(() => this.#moveNow());
    this.#moving = moved.catch(() => undefined);
    return moved;
  }

  async #moveNow(): Promise<void> {
    const from = await this.open();
    const moving = this.#moveFrom(from);
    this.#connection += 1;
    this.#opened = this.#keepOpen(moving.catch(() => undefined).then(() => this.#openCurrent()));
    await moving;
  }

  /** Deletes all of it, though it cannot be opened; the next use makes it anew. */
  async delete(): Promise<void> {
    // The newer last: for as long as it is there, it counts.
    for (const one of await this.#generations()) await deleteDB(one);
  }

  /** Has everybody use what is being opened, until that fails. */
  #keepOpen(opening: Promise<IDBPDatabase<Schema>>): Promise<IDBPDatabase<Schema>> {
    const kept = opening.catch((error: unknown) => {
      if (this.#opened === kept) this.#opened = undefined;
      throw this.#troubleOf(error);
    });
    return kept;
  }

  async #openCurrent(): Promise<IDBPDatabase<Schema>> {
    this.#connection += 1;
    const mine = this.#connection;
    return this.#openOne(await this.#settle(), {
      fill: () => undefined,
      closed: () => {
        if (this.#connection === mine) this.#opened = undefined;
      },
    });
  }

  /** The generation that rows move into from another. */
  #after(generation: string): string {
    const { length } = this.#names;
    return this.#names[(this.#names.indexOf(generation) + 1) % length] as string;
  }

  /** The generations that are there, the older first: one, and where a move was cut short two. */
  async #generations(): Promise<string[]> {
    const there = await existing(this.#names);
    const [first, second] = there;
    return first && second && this.#after(second) === first ? [second, first] : there;
  }

  /** Where the rows are; what is left of a move that was cut short is deleted. */
  async #settle(): Promise<string> {
    const [older = this.#names[0] as string, newer] = await this.#generations();
    if (newer === undefined) return older;
    // Its rows may still be on their way, or have come to nothing as the background ended.
    const isNewer = (await sourceOf(newer)) === older;
    // What cannot be deleted now is at the next move.
    await tryToDelete(isNewer ? older : newer);
    return isNewer ? newer : older;
  }

  async #moveFrom(from: IDBPDatabase<Schema>): Promise<void> {
    const reading = readAll(from as unknown as IDBPDatabase);
    // At once, so that nothing is written to it that would be left behind.
    from.close();
    const rows = await reading;
    if (rows.every(({ keys }) => keys.length === 0)) return;
    await this.#settle();
    const next = this.#after(from.name);
    let isFilled = false;
    const made = (await this.#openOne(next, {
      fill: (into) => {
        isFilled = true;
        fillWith(rows, into);
      },
      closed: () => undefined,
    })) as unknown as IDBPDatabase;
    // One that a move that was cut short left, and nobody could delete, may hold as many rows, as they were then.
    const isWhole = isFilled && (await holds(made, rows));
    if (isWhole) await noteSource(made, from.name);
    made.close();
    await deleteDB(isWhole ? from.name : next);
  }
}

/**
 * Which of some databases there are. To ask for all names takes 0.1 ms (Chromium 156); where the files of any came to harm,
 * Firefox (153) tells none until that one is opened, and puts an empty one in its place then.
 */
async function existing(names: readonly string[]): Promise<string[]> {
  const all = await indexedDB.databases().catch(() => null);
  const there = await Promise.all(
    names.map((name) => (all ? all.some((one) => one.name === name) : isThere(name))),
  );
  return names.filter((_, index) => there[index]);
}

/** A database, if it is there; none is made. @throws where it cannot be opened */
export const openIfThere = (name: string): Promise<IDBPDatabase | undefined> =>
  openDB(name, undefined, {
    upgrade(_made, _before, _now, making) {
      making.done.catch(() => undefined);
      making.abort();
    },
  }).catch((error: unknown) => {
    if ((error as Error | undefined)?.name !== 'AbortError') throw error;
    return undefined;
  });

async function tryToDelete(name: string): Promise<void> {
  try {
    await deleteDB(name);
  } catch {
    // It counts for nothing all the same.
  }
}

/** Whether a database is there. One that cannot be opened is. */
const isThere = (name: string): Promise<boolean> =>
  openIfThere(name).then(
    (database) => {
      database?.close();
      return database !== undefined;
    },
    () => true,
  );

/** From which generation a database has all rows; undefined where that was not come to, or they came from none. */
async function sourceOf(name: string): Promise<string | undefined> {
  const database = await openIfThere(name);
  const isMoved = database?.objectStoreNames.contains(MOVED);
  const source: string | undefined = isMoved && (await database?.get(MOVED, MOVED));
  database?.close();
  return source;
}

/** Says so on the disk: the older is deleted after that. */
async function noteSource(database: IDBPDatabase, source: string): Promise<void> {
  const writing = database.transaction(MOVED, 'readwrite', { durability: 'strict' });
  await Promise.all([writing.store.put(source, MOVED), writing.done]);
}

interface Rows {
  readonly store: string;
  readonly keys: readonly IDBValidKey[];
  readonly values: readonly unknown[];
}

/** All rows as they stand together. */
async function readAll(database: IDBPDatabase): Promise<Rows[]> {
  const stores = [...database.objectStoreNames].filter((store) => store !== MOVED);
  const reading = database.transaction(stores);
  return Promise.all(
    stores.map(async (store) => {
      const from = reading.objectStore(store);
      const [keys, values] = await Promise.all([from.getAllKeys(), from.getAll()]);
      return { store, keys, values };
    }),
  );
}

/** What fails here has the opening fail as a whole, and is told there. */
function fillWith(all: readonly Rows[], made: Parameters<Fill>[0]): void {
  made.done.catch(() => undefined);
  made.db.createObjectStore(MOVED);
  for (const { store, keys, values } of all) {
    const into = made.objectStore(store);
    const isKeyApart = into.keyPath === null;
    values.forEach((value, index) => {
      into.put(value, isKeyApart ? keys[index] : undefined).catch(() => undefined);
    });
  }
}

/** Whether a database holds as many rows. */
async function holds(database: IDBPDatabase, all: readonly Rows[]): Promise<boolean> {
  const counts = await Promise.all(all.map(({ store }) => database.count(store)));
  return all.every(({ keys }, index) => keys.length === counts[index]);
}

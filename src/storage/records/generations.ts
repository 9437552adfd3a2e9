/**
 * A database whose rows can be moved into a new one, so that the browser lets go of every byte of what was taken out of
 * it: of single rows that are deleted or written over, Chromium (156) keeps old bytes in its files for good, and Firefox
 * (153) for as long as nothing else is written; of databases that are deleted as a whole neither does (see leftover-bytes.ts).
 * Each lies in one of three generations in turn: `records`, `records-1`, `records-2`, `records` …
 */
import { deleteDB, type IDBPDatabase } from 'idb';

const namesOf = (name: string): string[] => [name, `${name}-1`, `${name}-2`];

/** The generation into which rows of another move. */
const after = (name: string, generation: string): string => {
  const names = namesOf(name);
  return names[(names.indexOf(generation) + 1) % names.length] ?? name;
};

/** Those that there are, the older first: one, and while rows are moved the next. */
async function generationsOf(name: string): Promise<string[]> {
  const there = await existing(namesOf(name));
  const [first, second] = there;
  return first && second && after(name, second) === first ? [second, first] : there;
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

/** Whether a database is there; none is made. One that cannot be opened now is. */
const isThere = (name: string): Promise<boolean> =>
  new Promise((done) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => done(opening.error?.name !== 'AbortError');
    opening.onsuccess = () => {
      opening.result.close();
      done(true);
    };
  });

/** Where the rows are now: the oldest there is, as it goes once a newer one holds all of them. */
export const currentOf = async (name: string): Promise<string> =>
  (await generationsOf(name))[0] ?? name;

/** Deletes a database; a newer generation that was not finished goes first, so that it never stands for the whole. */
export async function deleteAllOf(name: string): Promise<void> {
  for (const one of (await generationsOf(name)).toReversed()) await deleteDB(one);
}

/**
 * Moves all rows into a new generation. Where that fails, as for want of room, or is cut short, all is as before.
 * @param from the present one; it is closed at once, so that nothing is written to it that would be left behind
 * @param make opens a generation with the stores of the first
 */
export async function move<Schema>(
  from: IDBPDatabase<Schema>,
  name: string,
  make: (generation: string) => Promise<IDBPDatabase<Schema>>,
): Promise<void> {
  const rows = readAll(from as unknown as IDBPDatabase);
  from.close();
  for (const one of (await generationsOf(name)).slice(1)) await deleteDB(one);
  const next = after(name, from.name);
  try {
    await writeAll((await make(next)) as unknown as IDBPDatabase, await rows);
  } catch (error) {
    await deleteDB(next);
    throw error;
  }
  await deleteDB(from.name);
}

interface Rows {
  readonly store: string;
  readonly keys: readonly IDBValidKey[];
  readonly values: readonly unknown[];
}

/** All rows as they stand together. */
async function readAll(database: IDBPDatabase): Promise<Rows[]> {
  const reading = database.transaction([...database.objectStoreNames]);
  const all = [...database.objectStoreNames].map(async (store) => {
    const from = reading.objectStore(store);
    const [keys, values] = await Promise.all([from.getAllKeys(), from.getAll()]);
    return { store, keys, values };
  });
  return Promise.all(all);
}

/** Writes them in place of what a new database holds; then it is closed. */
async function writeAll(database: IDBPDatabase, all: readonly Rows[]): Promise<void> {
  try {
    const writing = database.transaction([...database.objectStoreNames], 'readwrite');
    for (const { store, keys, values } of all) {
      const into = writing.objectStore(store);
      into.clear();
      values.forEach((value, index) => {
        if (into.keyPath === null) into.put(value, keys[index]);
        else into.put(value);
      });
    }
    await writing.done;
  } finally {
    database.close();
  }
}

/**
 * A database whose rows can be moved into a new one, so that the browser lets go of every byte of what was taken out of
 * it: of single rows that are deleted or written over, Chromium (156) keeps old bytes in its files for good, and Firefox
 * (153) for as long as nothing else is written; of databases that are deleted as a whole neither does (see leftover-bytes.ts).
 * Each lies in a generation of its own: `records`, `records-1` …
 */
import { deleteDB, type IDBPDatabase } from 'idb';

/** A database by another name takes as long to find as to ask for all names: 0.1 ms (Chromium 156). */
const generationsOf = async (name: string): Promise<string[]> => {
  const isOne = new RegExp(`^${name}(-\\d+)?$`);
  const names = (await indexedDB.databases()).flatMap((one) => one.name ?? []);
  return names.filter((one) => isOne.test(one)).toSorted((a, b) => numberOf(a) - numberOf(b));
};

const numberOf = (generation: string): number => Number(generation.split('-')[1] ?? 0);

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
  const next = `${name}-${numberOf(from.name) + 1}`;
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

/**
 * Chromium (156) keeps old bytes of what was deleted or written over in its files (LevelDB) until it merges them, which
 * may be never: here it is had to. Firefox (153) needs none of it.
 */
import { deleteDB, openDB } from 'idb';
import { browser } from '#imports';

/** Databases that hold one number, and are there only for a moment. */
const TINY = ['tiny-1', 'tiny-2', 'tiny-3'];

/**
 * Has the browser let go of the bytes of databases that the work deletes as a whole. With a database it merges the files
 * that reach over its place, as far as they are written by then; what is written only with the deletion itself is merged by
 * the next one of a place that they reach over: of databases that were made before the work. Of rows that are deleted
 * alone, or of a store that is cleared or deleted, it keeps the bytes all the same, see generations.ts.
 */
export async function mergingFiles<T>(work: () => Promise<T>): Promise<T> {
  if (import.meta.env.FIREFOX) return work();
  for (const name of TINY) {
    const tiny = await openDB(name, 1, {
      upgrade: (made) => void made.createObjectStore(name).put(1, name),
    });
    tiny.close();
  }
  try {
    return await work();
  } finally {
    for (const name of TINY) await deleteDB(name);
  }
}

/** Keys before and after all others, so that what is written under them is merged with the files of all. */
const AROUND = ['!chance', '~chance'] as const;

/** How often so many bytes are written under each, and in pieces of what size. */
const [ROUNDS, PIECES, PIECE] = [16, 10, 60_000];

/**
 * Has the browser let go of the bytes of what was taken out of storage.local, by writing chance until it merges its files:
 * after 8 MB they were left in two of three tries, after 16 and 32 MB in none of eight.
 */
export async function overwriteRemoved(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const { local } = browser.storage;
  const chance = () => crypto.getRandomValues(new Uint8Array(PIECE)).toBase64();
  const much = () => Array.from({ length: PIECES }, chance).join('');
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const key of AROUND) await local.set({ [key]: much() });
  } finally {
    await local.remove([...AROUND]);
  }
}

/**
 * Chromium (156) keeps old bytes of what was deleted or written over in the files of its databases (LevelDB) until it
 * merges them, which may be never: here it is had to. Firefox (153) needs none of it.
 */
import { deleteDB, openDB } from 'idb';

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
  // Where there is no room for them, the work is done all the same.
  await makeTiny().catch(() => undefined);
  try {
    return await work();
  } finally {
    for (const name of TINY) await deleteDB(name);
  }
}

async function makeTiny(): Promise<void> {
  for (const name of TINY) {
    const tiny = await openDB(name, 1, {
      upgrade: (made) => void made.createObjectStore(name).put(1, name),
    });
    tiny.close();
  }
}

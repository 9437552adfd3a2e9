import { deleteDB, openDB } from 'idb';

/** A database that holds nothing but chance, and only while it is written. */
const CHANCE = 'chance';

/** So much is written, in pieces so small that the browser puts none into a file of its own. Bytes. */
const [ALL, PIECE] = [24_000_000, 60_000];
const AT_ONCE = 20;

/**
 * Has the browser let go of the bytes of databases that were deleted as a whole. Chromium (156) keeps them in its files
 * until it has written some megabytes more: after 8 MB, which took 0.2 to 0.7 s, a handle was left in two of twenty
 * profiles, after 24 MB in none of twenty.
 * Of rows deleted alone it keeps them all the same. In Firefox (153) none was left without.
 *
 * Tried for those: all other rows moved into a new database, the old one deleted, and small ones around it deleted after
 * it, as Chromium merges the files that reach over a deleted database's place. Nothing was left in 8 of 8 profiles. But
 * somebody who was added as a background ended was lost once (Firefox 153): a deletion that it had asked for and did not
 * live to see may have taken what the next one wrote.
 */
export async function overwriteDeleted(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const database = await openDB(CHANCE, 1, {
    upgrade: (made) => void made.createObjectStore(CHANCE, { autoIncrement: true }),
  });
  try {
    for (let left = ALL / PIECE; left > 0; left -= AT_ONCE) {
      const writing = database.transaction(CHANCE, 'readwrite');
      for (let piece = 0; piece < AT_ONCE; piece += 1)
        writing.store.add(crypto.getRandomValues(new Uint8Array(PIECE)));
      await writing.done;
    }
  } finally {
    database.close();
    await deleteDB(CHANCE);
  }
}

/**
 * storage.local, which sites' scripts can read: what is written to it, and how the browser lets go of what was taken out.
 * By the browser's own API, as the guard carries what it reads with, see guard-tables.ts.
 */

const AREA = 'local-area';

/** Writes to storage.local, as anybody else may at the same time, but never while all of it is written anew. */
export const writeLocal = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(AREA, { mode: 'shared' }, work);

/**
 * Writes all of storage.local anew. Chromium (156) keeps old bytes of what was removed or written over in its files; when
 * the whole area is cleared, it deletes these, and none was left. Clearing and writing are asked for at once, so that
 * nothing is read in between, and a worker's end falls before both or after; a browser that is killed between them
 * leaves what a lost list leaves, which is brought back from the records. Firefox (153) needs none of it.
 */
export async function renewLocal(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const { local } = chrome.storage;
  await navigator.locks.request(AREA, async () => {
    const all = await local.get(null);
    await Promise.all([local.clear(), local.set(all)]);
  });
}

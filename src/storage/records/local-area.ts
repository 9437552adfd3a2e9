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
 * the whole area is cleared, it deletes these, and none was left. Clearing and writing are asked for at once, so that a
 * worker's end falls before both or after. What reads in between hears of the writing. A browser that is killed between
 * them leaves what a lost list leaves: it is brought back from the records, but for what the log held when it was last
 * counted, and for where cover was lost. Firefox (153) needs none of it.
 * @throws where it could not be written, tried twice: then all of it has to be put in place anew
 */
export async function renewLocal(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const { local } = chrome.storage;
  await navigator.locks.request(AREA, async () => {
    const all = await local.get(null);
    const [cleared, written] = await Promise.allSettled([local.clear(), local.set(all)]);
    if (written.status === 'rejected') await local.set(all);
    if (cleared.status === 'rejected') throw cleared.reason;
  });
}

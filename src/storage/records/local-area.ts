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
 * counted, and for where cover was lost. Firefox (153) only has to be made to free what was written over.
 * @throws where it could not be written, tried twice: then all of it has to be put in place anew
 */
export async function renewLocal(): Promise<void> {
  if (import.meta.env.FIREFOX) return haveFreed();
  const { local } = chrome.storage;
  await navigator.locks.request(AREA, async () => {
    const all = await local.get(null);
    const [cleared, written] = await Promise.allSettled([local.clear(), local.set(all)]);
    if (written.status === 'rejected') await local.set(all);
    if (cleared.status === 'rejected') throw cleared.reason;
  });
}

/** When storage.local is looked at after something was taken out, in milliseconds. */
const LOOKS_MS = [4_000, 8_000, 12_000];

/**
 * Has Firefox let go of the bytes of what was removed or written over. It (153) gives back free pages of the file two
 * seconds after storage.local was last used, and where something interrupts it, not before it was used again: on a busy
 * machine they were left in three of thirty profiles, until a look at it.
 */
export async function haveFreed(): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  // Where there is no room to fill, what was taken out stays so all the same.
  await writeLocal(fillPages).catch(() => undefined);
  for (const wait of LOOKS_MS) setTimeout(() => chrome.storage.local.getKeys(), wait);
}

/** A row that is there for a moment, beside the one whose key it begins with. */
const FILLER = /~\d$/;

/** The keys of what is kept: none of a row that only fills room. */
export const keysKept = async (): Promise<string[]> =>
  (await chrome.storage.local.getKeys()).filter((key) => !FILLER.test(key));

/** So many characters a filler has: four and a row fill a page of the file, the shorter ones what room these leave. */
const SIZES = [900, 900, 900, 900, 150, 150, 150, 150];

/**
 * Writes over what old bytes lie between rows, in pages that stay in use: in eleven of fourteen profiles a handle lay there
 * for as long as was waited, in none of seven after this (Firefox 153). Those that a worker's end left go as well.
 */
async function fillPages(): Promise<void> {
  const { local } = chrome.storage;
  const keys = await local.getKeys();
  const fillers = ['', ...keys.filter((key) => !FILLER.test(key))].flatMap((key) =>
    SIZES.map((size, index) => [`${key}~${index}`, noise(size)] as const),
  );
  const left = keys.filter((key) => FILLER.test(key));
  await local.set(Object.fromEntries(fillers));
  await local.remove([...left, ...fillers.map(([key]) => key)]);
}

/** Text that nothing packs. */
const noise = (length: number): string =>
  String.fromCharCode(
    ...crypto.getRandomValues(new Uint8Array(length)).map((byte) => 33 + (byte % 90)),
  );

/**
 * What lies in the browser's own sync: sealed texts alone, see src/model/sync/items.ts. It is empty, and nothing of ours
 * reads or writes it, until the user switches sync on.
 */
import { browser } from '#imports';
import { type Items, isOf } from '../../model/sync/items.ts';

/** All that is there. */
export const readItems = (): Promise<Items> => browser.storage.sync.get(null);

/**
 * Writes a text, and drops what is left of the one before.
 * @throws where the browser does not take it: then all is as it was
 */
export async function writeItems(items: Items, drop: readonly string[]): Promise<void> {
  await browser.storage.sync.set(items);
  if (drop.length > 0) await browser.storage.sync.remove([...drop]);
}

/** Takes away all that a browser wrote. */
export async function dropItems(device: string): Promise<void> {
  const keys = Object.keys(await readItems()).filter((key) => isOf(device, key));
  if (keys.length > 0) await browser.storage.sync.remove(keys);
}

/** Calls back with the keys that came to be others, also by other browsers. */
export const watchItems = (changed: (keys: readonly string[]) => void): void =>
  browser.storage.sync.onChanged.addListener((changes) => {
    changed(Object.keys(changes));
  });

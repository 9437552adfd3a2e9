import type { Driver } from './driver.ts';

/** Something kept, and where: `log checks`, `records records`, `session pauses`, `local list`. */
export interface Kept {
  readonly place: string;
  readonly value: unknown;
}

/** All that a browser keeps of the extension: every row of every database, and every stored key; each once, as nothing moves meanwhile. */
export async function allKept({ home }: Driver): Promise<Kept[]> {
  return JSON.parse(
    (await home.evaluate(`navigator.locks.request('overwriting', ${allHere})`)) as string,
  );
}

/** Runs in a page of ours. As text: what stands twice in an answer arrives once over BiDi (Firefox 153). */
async function allHere(): Promise<string> {
  const kept: { place: string; value: unknown }[] = [];
  const answered = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const opening = indexedDB.open(name);
    // One that was deleted meanwhile is not made anew, without a store in it.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    const database = await answered(opening).catch(() => null);
    if (!database) continue;
    for (const store of database.objectStoreNames) {
      const rows = await answered(database.transaction(store).objectStore(store).getAll());
      // By whatever name it lies there now.
      const [base] = name.split('-');
      for (const value of rows) kept.push({ place: `${base} ${store}`, value });
    }
    database.close();
  }
  for (const area of ['local', 'session', 'sync'] as const) {
    // Each record has a key of its own, and is kept as text.
    for (const [key, value] of Object.entries(await chrome.storage[area].get(null)))
      if (area === 'session' && key.startsWith('record:'))
        kept.push({ place: 'session records', value: JSON.parse(String(value)) });
      else kept.push({ place: `${area} ${key}`, value });
  }
  const rules = await chrome.declarativeNetRequest.getDynamicRules();
  const lifting = await chrome.declarativeNetRequest.getSessionRules();
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  for (const value of [...rules, ...lifting, ...scripts]) kept.push({ place: 'browser', value });
  return JSON.stringify(kept);
}

/** Of which nothing is left but that it was there. */
const isTombstone = (row: unknown): boolean =>
  Object(row).deleted === true && Object(row).value === null;

/** The places where a word stands, each once, tombstones aside; patterns spell it with backslashes. */
export function placesOf(word: string, kept: readonly Kept[]): string[] {
  const names = ({ value }: Kept) => {
    const rows = [value].flat().filter((one) => !isTombstone(one));
    return JSON.stringify(rows).replaceAll('\\', '').toLowerCase().includes(word.toLowerCase());
  };
  return [...new Set(kept.filter(names).map(({ place }) => place))].toSorted();
}

import type { Page } from 'puppeteer-core';

/** A database of ours whose rows may be moved (src/storage/records/generations.ts). */
type Name = 'log' | 'records';

/** What is done with it. It runs in a page of ours, and knows nothing of what stands around it. */
type Work<Database, Given, Result> = (database: Database, given: Given) => Promise<Result>;

/** By which name a database lies there now: asked once nothing moves. */
export const databaseName = (home: Page, name: Name): Promise<string> =>
  home.evaluate(
    (wanted) =>
      navigator.locks.request('overwriting', async () => {
        const names = (await indexedDB.databases()).map((one) => one.name ?? '');
        return names.find((one) => one.split('-')[0] === wanted) ?? wanted;
      }),
    name,
  );

/**
 * Does something with a database, by whichever name it lies there; meanwhile nothing moves it.
 * @param work a function, or its source
 * @param given goes to the page as JSON
 * @param locks are held meanwhile, too
 * @throws where there is none
 */
export const inDatabase = <Given, Result>(
  home: Page,
  name: Name,
  work: Work<IDBDatabase, Given, Result> | string,
  given: Given,
  locks: readonly string[] = [],
): Promise<Result> =>
  inDatabaseOrNone<Given, Result>(
    home,
    name,
    `(database, given) => {
      if (!database) throw new Error('there is no database of that name');
      return (${work})(database, given);
    }`,
    given,
    locks,
  );

/** The same, and where there is none, does it with null. */
export const inDatabaseOrNone = <Given, Result>(
  home: Page,
  name: Name,
  work: Work<IDBDatabase | null, Given, Result> | string,
  given: Given,
  locks: readonly string[],
): Promise<Result> => {
  const data = JSON.stringify([name, given ?? null, ['overwriting', ...locks]]);
  return home.evaluate(`(${doIn})(${work}, ...${data})`) as Promise<Result>;
};

/** Runs in a page of ours. */
async function doIn<Given, Result>(
  work: Work<IDBDatabase | null, Given, Result>,
  wanted: string,
  given: Given,
  locks: readonly string[],
): Promise<Result> {
  type Done = { readonly result: Result } | null;
  const holding = locks.reduceRight<() => Promise<Done>>(
    (next, lock) => () => navigator.locks.request(lock, next) as Promise<Done>,
    doNow,
  );
  for (;;) {
    const done = await holding();
    if (done) return done.result;
    // A worker's end cut a move short: the next one that opens them keeps the one that counts.
    const glance = { id: 0, type: 'glance', timestamp: Date.now() };
    await chrome.runtime.sendMessage(glance).catch(() => undefined);
  }
  /** Null where there are two. */
  async function doNow(): Promise<Done> {
    const all = (await indexedDB.databases()).map(({ name = '' }) => name);
    const [name, another] = all.filter((one) => one.split('-')[0] === wanted);
    if (another !== undefined) return null;
    if (name === undefined) return { result: await work(null, given) };
    const opening = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((done, failed) => {
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    try {
      return { result: await work(database, given) };
    } finally {
      database.close();
    }
  }
}

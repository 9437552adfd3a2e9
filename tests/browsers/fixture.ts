import { readFileSync } from 'node:fs';
import type { Driver } from './driver.ts';

/** A store of the database, as IndexedDB makes it, and its rows. */
interface Store {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly unknown[];
}

/** All that an earlier version kept in a browser. */
export interface Fixture {
  /** What stood in `storage.local`, by key. */
  readonly storage: Readonly<Record<string, unknown>>;
  /** The database `log`. */
  readonly log: { readonly version: number; readonly stores: readonly Store[] };
}

/**
 * Reads what the version before records (commit 8878add) kept. That version wrote it all by itself, driven
 * through its own screens, doors and pause page in the browser of that name; only the looks of the months
 * before came in by `writeLog`, and `since` was set to the first of them. Then `storage.local` and every
 * row of the database were written out, one a line.
 */
export const readFixture = (browser: Driver['name']): Fixture =>
  JSON.parse(
    readFileSync(
      new URL(`../storage/fixtures/before-records-${browser}.json`, import.meta.url),
      'utf8',
    ),
  );

/** Puts what an earlier version kept in the place of all that is kept now, and updates the extension. */
export async function restoreFixture(driver: Driver, fixture: Fixture): Promise<void> {
  // A background that wakes up without the records takes over what stands here then: it has to be there first.
  await driver.home.evaluate(restoreStorage, fixture.storage);
  // The background may hold the databases open: asked for first, their deletion waits for the background's end.
  const restored = driver.home.evaluate(restoreDatabases, fixture.log);
  await driver.stopWorker();
  await restored;
  await driver.update();
  await driver.openHome();
}

/** Runs in a page of the extension. */
async function restoreStorage(storage: Fixture['storage']): Promise<void> {
  const { local, session } = chrome.storage;
  await local.set(storage);
  await local.remove(Object.keys(await local.get(null)).filter((key) => !(key in storage)));
  await session.clear();
}

/** Runs in a page of the extension: deletes the records, and puts the log in the place of its own. */
async function restoreDatabases(log: Fixture['log']): Promise<void> {
  const ended = (request: IDBOpenDBRequest) =>
    new Promise<void>((done, failed) => {
      request.onsuccess = () => {
        request.result?.close();
        done();
      };
      request.onerror = () => failed(request.error);
    });
  const databases = await indexedDB.databases();
  const deleted = databases.flatMap(({ name }) => (name ? indexedDB.deleteDatabase(name) : []));
  // Asked for at once, so that a background that wakes up gets its turn after it.
  const opening = indexedDB.open('log', log.version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, indexes, rows } of log.stores) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const { name, keyPath, ...how } of indexes) store.createIndex(name, keyPath, how);
      for (const row of rows) store.add(row);
    }
  };
  await Promise.all([...deleted, opening].map(ended));
}

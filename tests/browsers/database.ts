import type { Page } from 'puppeteer-core';

/**
 * By which name a database lies there now, as its rows are moved (src/storage/records/generations.ts): asked once
 * nothing moves.
 */
export const databaseName = (home: Page, name: 'log' | 'records'): Promise<string> =>
  home.evaluate(
    (wanted) =>
      navigator.locks.request('overwriting', async () => {
        const names = (await indexedDB.databases()).map((one) => one.name ?? '');
        return names.find((one) => one.split('-')[0] === wanted) ?? wanted;
      }),
    name,
  );

import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Driver } from '../browsers/driver.ts';
import { openBrowser } from '../browsers/open.ts';

export * from '../browsers/actions.ts';

/** One browser for a file's tests; each starts with an empty log, no pauses and no other tabs. */
export function useBrowser(): { driver: Driver } {
  const held = {} as { driver: Driver };
  beforeAll(async () => {
    held.driver = await openBrowser(process.env.BROWSER ?? 'chromium');
  });
  beforeEach(() => reset(held.driver));
  afterAll(() => held.driver?.close());
  return held;
}

async function reset(driver: Driver): Promise<void> {
  for (const page of await driver.browser.pages()) {
    if (page !== driver.home) await page.close();
  }
  await driver.home.evaluate(async () => {
    await chrome.storage.session.clear();
    await chrome.storage.local.remove('passes');
    await chrome.alarms.create('pass-ends', { when: Date.now() });
    if ((await indexedDB.databases()).length === 0) return;
    const open = indexedDB.open('log');
    const log = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const stores = [...log.objectStoreNames];
    const writing = log.transaction(stores, 'readwrite');
    for (const store of stores) writing.objectStore(store).clear();
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    log.close();
  });
  driver.standIn.takeNaming();
}

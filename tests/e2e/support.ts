import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Person } from '../../src/model/people/person.ts';
import { change, intend, listJohn, type NetworkId, paused, visit } from '../browsers/actions.ts';
import { ask } from '../browsers/ask.ts';
import { inDatabaseOrNone } from '../browsers/database.ts';
import type { Driver, Particular } from '../browsers/driver.ts';
import { lendBrowser, openBrowser } from '../browsers/open.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords, recordsOf } from '../browsers/records.ts';
import { HOSTS, sites } from '../stand-in/sites.ts';

export * from '../browsers/actions.ts';
export * from '../browsers/ask.ts';

/**
 * One browser for a file's tests; each starts with an empty log, no pauses and no other tabs.
 * @param particular what is particular about it: it is the file's own then
 */
export function useBrowser(particular?: Particular): { driver: Driver } {
  const held = {} as { driver: Driver };
  let before = 0;
  beforeAll(async () => {
    const name = process.env.BROWSER ?? 'chromium';
    held.driver = await (particular ? openBrowser(name, particular) : lendBrowser(name));
    before = held.driver.standIn.received.length;
  });
  beforeEach(() => reset(held.driver));
  afterAll(async () => {
    if (particular) await held.driver?.close();
    if (held.driver) expect(strayRequests(held.driver, before)).toEqual([]);
  });
  return held;
}

/** What a file wants of its browser besides that John is listed there. */
interface Listing {
  /** Where he is listed; on Instagram alone if not said. */
  networks?: readonly NetworkId[];
  /** How he is answered when a test starts; as he was left if not said. */
  each?: Partial<Person>;
  /** How many seconds the pause waits. */
  waitSeconds?: number;
  /** What is particular about it. */
  particular?: Particular;
}

/** One browser for a file's tests, as `useBrowser` gives it, in which John is listed. */
export function useListedJohn({
  networks = ['instagram'],
  each,
  waitSeconds,
  particular,
}: Listing = {}) {
  const held = useBrowser(particular);
  beforeAll(async () => {
    for (const network of networks) await listJohn(held.driver, network);
    if (waitSeconds === undefined) return;
    await intend(held.driver, 'set', { setting: 'waitSeconds', value: waitSeconds });
  });
  beforeEach(async () => {
    if (each) await change(held.driver, each);
  });
  return held;
}

/** The address of John's profile on Instagram. */
export const JOHN = `https://${sites.instagram.host}${sites.instagram.profile}`;

/** Sam's profile on Instagram goes by this key, where Sam is put on the list past the form. */
export const SAM_KEY = 'aaaa1111';

export const SAM = {
  id: 'sam-00000001',
  nickname: 'Sam',
  response: 'pause',
  identities: [
    { network: 'instagram', kind: 'handle', value: 'john.doe', key: SAM_KEY, label: 'john.doe' },
  ],
};

/** A fresh tab at the pause, opened by typing that address. */
export async function openPause({ browser }: Driver): Promise<Page> {
  const page = await browser.newPage();
  await visit(page, JOHN);
  await paused(page);
  return page;
}

/** Requests that the extension sent, or that went anywhere the tests did not go, after the first so many. */
const strayRequests = ({ standIn, origin }: Driver, before: number) =>
  standIn.received
    .slice(before)
    .filter((request) => request.origin?.startsWith(origin) || !HOSTS.includes(request.host));

async function reset(driver: Driver): Promise<void> {
  for (const page of await driver.pages()) {
    if (page !== driver.home) await page.close();
  }
  await clear(driver);
  await endPasses(driver);
  driver.standIn.takeNaming();
}

/** Empties the log and what goes on, once all that the closed tabs still sent is written down. */
async function clear(driver: Driver): Promise<void> {
  await ask(driver, 'records', undefined);
  await inDatabaseOrNone(driver.home, 'log', empty, null, ['visits', 'log']);
}

/** Runs in a page of ours. */
async function empty(log: IDBDatabase | null): Promise<void> {
  await chrome.storage.session.remove(['pauses', 'leaving', 'proposals', 'ownWordsTurn']);
  await chrome.storage.local.remove('logCount');
  if (!log) return;
  const stores = [...log.objectStoreNames];
  const writing = log.transaction(stores, 'readwrite');
  for (const store of stores) writing.objectStore(store).clear();
  await new Promise((done) => {
    writing.oncomplete = done;
  });
}

/** Ends every pass as if its time were over, and waits until that is so. */
async function endPasses(driver: Driver): Promise<void> {
  const passes = Object.keys(await recordsOf(driver, 'pass'));
  if (passes.length === 0) return;
  const ended = { until: 1, check: 'none' };
  await putRecords(
    driver,
    passes.map((id) => ({ type: 'pass', id, value: ended })),
  );
  await driver.home.evaluate(() => chrome.alarms.create('pass-ends', { when: Date.now() }));
  await until('no pass is open', async () => {
    return Object.keys(await recordsOf(driver, 'pass')).length === 0;
  });
}

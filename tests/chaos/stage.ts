/** The browser that chaos happens in: opened, ended, killed and opened again on the same profile. */
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import { openBrowser } from '../browsers/open.ts';
import { isUsed } from '../browsers/profile.ts';
import { until } from '../browsers/prompt.ts';
import { LANES } from './plan.ts';

/** How long a tab may take to open beside all that goes on, in milliseconds. */
const OPENS_MS = 40_000;

export interface Stage {
  readonly driver: Driver;
  /** Two tabs for each lane. */
  readonly tabs: readonly (readonly [Page, Page])[];
  /** Ends the worker as it stands. */
  readonly endWorker: () => Promise<void>;
}

/**
 * Opens a browser on a profile's folder.
 * @param died is told whenever the worker has ended
 */
export async function openStage(name: string, profile: string, died: () => void): Promise<Stage> {
  const isReopened = isUsed(profile);
  const driver = await openBrowser(name, { profile });
  // What Chromium restores after a kill looks by itself, and each kill would leave more of it.
  const restored = isReopened ? await driver.pages() : [];
  for (const page of restored) if (page !== driver.home) await page.close();
  const endWorker = ending(driver, died);
  const tabs: [Page, Page][] = [];
  for (let lane = 0; lane < LANES; lane += 1)
    tabs.push([await openTab(driver), await openTab(driver)]);
  return { driver, tabs, endWorker };
}

/** A tab on a quiet page of ours, told by the browser's own number: on a slow machine a page that was closed before may yet come to light. */
async function openTab(driver: Driver): Promise<Page> {
  const id = await driver.home.evaluate(
    async () => (await chrome.tabs.create({ url: '/home.html#/calm', active: false })).id,
  );
  const isIt = async (page: Page) =>
    (await page.$('.calm')) &&
    (await page.evaluate(async (id) => (await chrome.tabs.getCurrent())?.id === id, id));
  const find = async () => {
    for (const page of await driver.pages()) if (await isIt(page).catch(() => false)) return page;
    return null;
  };
  return until('the calm page is there', find, OPENS_MS);
}

/** Every end of a worker counts; in Chromium, which tells, also one by itself. */
function ending({ name, browser, stopWorker }: Driver, died: () => void): Stage['endWorker'] {
  if (name === 'firefox') return () => stopWorker().then(died);
  browser.on('targetdestroyed', (target) => {
    if (target.type() === 'service_worker') died();
  });
  return stopWorker;
}

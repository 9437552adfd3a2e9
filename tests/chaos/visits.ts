/** Real visits to John's profile, on the stand-in network: stopped by the browser's rule, and logged once. */
import type { Page } from 'puppeteer-core';
import { covered, paused, visit } from '../browsers/actions.ts';
import { ask } from '../browsers/ask.ts';
import { addressOf, type Driver } from '../browsers/driver.ts';
import { until } from '../browsers/prompt.ts';
import { sites } from '../stand-in/sites.ts';
import type { Ledger } from './ledger.ts';

/** All sites that are allowed. */
export const allowedSites = ({ home }: Driver): Promise<string[]> =>
  home.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);

/**
 * Allows sites as the user does who is told that access was lost. An extension that is put in through the driver has
 * nothing allowed after a start on the same profile, though the profile's own file still says so (Chromium 156).
 */
export async function allowAgain(driver: Driver, sites: readonly string[]): Promise<void> {
  await driver.home.evaluate((origins) => {
    const button = document.createElement('button');
    button.id = 'again';
    button.addEventListener('click', () => chrome.permissions.request({ origins }));
    button.textContent = 'again';
    document.body.prepend(button);
  }, sites as string[]);
  await driver.allowing(() => driver.home.click('#again'));
  await covered(driver, 'instagram');
}

/** Opens John's profile as people do, and leaves by the button or by closing the tab; the log has it from then on. */
export async function reallyVisit(driver: Driver, ledger: Ledger, leaves: boolean): Promise<void> {
  const before = new Set(await visitsToJohn(driver));
  ledger.begun += 1;
  const page = await driver.browser.newPage();
  await visit(page, `https://${sites.instagram.host}${sites.instagram.profile}`);
  await paused(page);
  const id = await until('the log has the visit', async () =>
    (await visitsToJohn(driver)).find((one) => !before.has(one)),
  );
  ledger.seen.push(id);
  if (leaves) await leave(page);
  await page.close();
}

async function visitsToJohn(driver: Driver): Promise<string[]> {
  const filter = { network: 'instagram' };
  // Nothing comes back from a worker that died over it.
  const page = await ask(driver, 'history', { filter, before: null, count: 500 });
  return (page?.checks ?? []).flatMap(({ visits }) => visits);
}

/** Back to the blank page that every new tab of a driver's begins with; where that takes a busy machine too long, to the calm one. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.choices button')?.click());
  await until('the tab has left', async () =>
    /^about:blank|#\/calm$/.test(await addressOf(page).catch(() => '')),
  );
}

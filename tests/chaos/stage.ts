/** The browser that chaos happens in: opened, ended, killed and opened again on the same profile. */
import type { Page } from 'puppeteer-core';
import { openedTab } from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { openBrowser } from '../browsers/open.ts';
import { until } from '../browsers/prompt.ts';
import { LANES } from './plan.ts';

/**
 * After how many idle milliseconds Firefox ends the background: no driver can end it there (Firefox 153), but it does so
 * in the middle of work as well.
 */
const IDLE = 20;

export interface Stage {
  readonly driver: Driver;
  /** Two tabs for each lane. */
  readonly tabs: readonly (readonly [Page, Page])[];
  /** Ends the worker as it stands; in Firefox nothing, as it ends by itself. */
  readonly endWorker: () => Promise<void>;
  /** How often the worker has ended so far. */
  readonly deaths: () => number;
}

/** Opens a browser on a profile's folder. */
export async function openStage(name: string, profile: string): Promise<Stage> {
  const driver = await openBrowser(name, { profile, idle: IDLE });
  const counting =
    name === 'firefox' ? await countInFirefox(driver) : await countInChromium(driver);
  const tabs: [Page, Page][] = [];
  for (let lane = 0; lane < LANES; lane += 1)
    tabs.push([await openTab(driver), await openTab(driver)]);
  return { driver, tabs, ...counting };
}

/** A tab on a quiet page of ours. */
async function openTab(driver: Driver): Promise<Page> {
  const page = await openedTab(driver, () =>
    driver.home.evaluate(async () => {
      await chrome.tabs.create({ url: '/home.html#/calm', active: false });
    }),
  );
  await until('the calm page is there', () => page.$('.calm').catch(() => null));
  return page;
}

async function countInChromium({ browser, home }: Driver) {
  let count = 0;
  browser.on('targetdestroyed', (target) => {
    if (target.type() === 'service_worker') count += 1;
  });
  const session = await home.createCDPSession();
  await session.send('ServiceWorker.enable');
  return {
    endWorker: () => session.send('ServiceWorker.stopAllWorkers'),
    deaths: () => count,
  };
}

/** Counts how often another background is there than before. */
async function countInFirefox({ home }: Driver) {
  const seen = new Set<number>();
  home.on('console', (message) => {
    const [, origin] = /^background (.*)/.exec(message.text()) ?? [];
    if (origin) seen.add(Number(origin));
  });
  await home.evaluate(() => {
    let last = 0;
    setInterval(() => {
      const [view] = chrome.extension
        .getViews()
        .filter(({ location }) => /background/.test(location.href));
      if (!view || view.performance.timeOrigin === last) return;
      last = view.performance.timeOrigin;
      console.log(`background ${last}`);
    }, 50);
  });
  return { endWorker: async () => undefined, deaths: () => Math.max(0, seen.size - 1) };
}

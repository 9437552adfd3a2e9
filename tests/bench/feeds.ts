import type { Browser } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import { longFeedOf } from '../stand-in/long-feed.ts';
import { sites } from '../stand-in/sites.ts';
import { type Figure, figure, interleaved, median } from './figure.ts';
import { loadTime, scriptTime } from './pages.ts';

const ROUNDS = 9;
const { host } = sites.instagram;
const [SHORT, LONG] = [2_000, 10_000].map(longFeedOf) as [string, string];

/** What feeds pay that nobody listed is in, as they are set up at first: somebody is listed, and softened in feeds. */
export async function benchFeeds(driver: Driver, plain: Browser): Promise<Figure[]> {
  const scriptOn = (address: string) => () =>
    scriptTime(driver, `https://${host}${address}`, `https://${host}/`);
  const times = await interleaved(ROUNDS, {
    short: scriptOn(SHORT),
    long: scriptOn(LONG),
    withUs: () => loadTime(driver.browser, LONG),
    without: () => loadTime(plain, LONG),
  });
  const load = median(times.withUs) / median(times.without);
  return [
    figure('our scripts on a feed of 2,000 elements', median(times.short), 'ms', 1),
    figure('the same, of 10,000', median(times.long), 'ms', null),
    figure('load of the latter, with us against without', load, '×', null),
  ];
}

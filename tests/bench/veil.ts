import type { Browser } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import { sites } from '../stand-in/sites.ts';
import { type Figure, figure, interleaved, median } from './figure.ts';
import { otherTime } from './pages.ts';

const ROUNDS = 15;

/** Links that the stand-in's feed adds at a press of "more", in thousands. */
const THOUSANDS = 5;

/**
 * Milliseconds of the main thread that a thousand new links take from those who watch for them:
 * observers run when the task that added the links has ended. In a page just loaded, nothing warm.
 * @param ready what is there once the page has come to rest
 */
async function watchTime(browser: Browser, ready: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`https://${sites.instagram.host}/feed/`);
  await page.waitForSelector(ready);
  const time = await page.evaluate(async () => {
    document.getElementById('more')?.click();
    const start = performance.now();
    await Promise.resolve();
    return performance.now() - start;
  });
  await page.close();
  return time / THOUSANDS;
}

/** What the veil takes of a feed that grows, against the plain browser beside it. */
export async function benchVeil(driver: Driver, plain: Browser): Promise<Figure[]> {
  const times = await interleaved(ROUNDS, {
    withUs: () => watchTime(driver.browser, '#john-row[inert]'),
    without: () => watchTime(plain, '#john-row'),
    other: () => otherTime(driver),
  });
  const base = median(times.without);
  return [
    figure('the veil, for 1,000 links added', median(times.withUs) - base, 'ms', 4),
    figure('the same without us', base, 'ms', null),
    figure('our script on other pages, with the veil', median(times.other), 'ms', null),
  ];
}

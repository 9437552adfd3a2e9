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
 * @param grow adds the links, in the page
 */
async function watchTime(
  browser: Browser,
  ready: string,
  grow: () => Promise<number>,
): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`https://${sites.instagram.host}/feed/`);
  await page.waitForSelector(ready);
  const time = await page.evaluate(grow);
  await page.close();
  return time / THOUSANDS;
}

/** All at once: one in five hundred is a listed person's. */
async function atOnce(): Promise<number> {
  document.getElementById('more')?.click();
  const start = performance.now();
  await Promise.resolve();
  return performance.now() - start;
}

/** Ten by ten, as one scrolls: as many are a listed person's, so that ever more of theirs is in the page. */
async function byScrolling(): Promise<number> {
  const place = document.createElement('div');
  document.body.append(place);
  await Promise.resolve();
  let time = 0;
  for (let index = 0; index < 5_000; index += 10) {
    const posts = Array.from({ length: 10 }, (_, at) => {
      const name = (index + at) % 500 === 250 ? 'john.doe' : `friend.${index + at}`;
      return `<div class="post"><div><a href="/${name}/">${name}</a></div><p>A day by the lake</p></div>`;
    });
    place.append(document.createRange().createContextualFragment(posts.join('')));
    const start = performance.now();
    await Promise.resolve();
    time += performance.now() - start;
  }
  return time;
}

/** What the veil takes of a feed that grows, against the plain browser beside it. */
export async function benchVeil(driver: Driver, plain: Browser): Promise<Figure[]> {
  const times = await interleaved(ROUNDS, {
    withUs: () => watchTime(driver.browser, '#john-row[inert]', atOnce),
    without: () => watchTime(plain, '#john-row', atOnce),
    scrolled: () => watchTime(driver.browser, '#john-row[inert]', byScrolling),
    scrolledWithout: () => watchTime(plain, '#john-row', byScrolling),
    other: () => otherTime(driver),
  });
  const base = median(times.without);
  const scrolled = median(times.scrolled) - median(times.scrolledWithout);
  return [
    figure('the veil, for 1,000 links added', median(times.withUs) - base, 'ms', 4),
    figure('the same without us', base, 'ms', null),
    figure('the veil, for 1,000 links scrolled in', scrolled, 'ms', 4),
    figure('our script on other pages, with the veil', median(times.other), 'ms', null),
  ];
}

import { statSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { feed, paused, visit } from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { until } from '../browsers/prompt.ts';
import { QUIET } from '../stand-in/page.ts';
import { type Site, sites } from '../stand-in/sites.ts';
import { BARE, installBare } from './bare.ts';
import { type Figure, figure, interleaved, median } from './figure.ts';

const ROUNDS = 15;
const FRAME = 1000 / 60;
/** How many times a bare rule's time the pause page may take. */
const BARE_AT_MOST = 1.3;
const { host, profile } = sites.instagram;
const unlisted = `https://${sites.tiktok.host}/`;

const INJECTED = ['guard.js', 'owner.js', 'veil.js', 'stay.js'];

interface TraceEvent {
  readonly name: string;
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
  readonly args?: { data?: { url?: string } };
}

/**
 * Milliseconds of script of ours while a page loads and comes to rest, by the browser's own trace.
 * @param before a page of the site opened first in the same tab, as when browsing; none for a new tab
 */
export async function scriptTime(
  { browser, origin }: Driver,
  url: string,
  before?: string,
): Promise<number> {
  const page = await browser.newPage();
  if (before) await page.goto(before);
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(url);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const trace = new TextDecoder().decode(await page.tracing.stop());
  await page.close();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  // The trace is the whole browser's: the worker and our own screens take nothing of this page.
  const isOurs = ({ name, args }: TraceEvent) =>
    ['EvaluateScript', 'FunctionCall'].includes(name) &&
    INJECTED.some((file) => args?.data?.url === `${origin}/${file}`);
  return traceEvents.filter(isOurs).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

/** Milliseconds until a page of the network has loaded, after another in the same tab. */
export async function loadTime(browser: Browser, address: string = QUIET): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`https://${host}/`);
  await page.goto(`https://${host}${address}`);
  const time = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (entry?.loadEventEnd ?? 0) - (entry?.startTime ?? 0);
  });
  await page.close();
  return time;
}

/** Milliseconds from the start of a page's load to its content painted. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntriesByName('first-contentful-paint'))
            done(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

/** Milliseconds from the start of a full load to the page in its place painted. */
async function paintTime(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await visit(page, url);
  await until('a page is in its place', () => page.$('h1').catch(() => null));
  const time = await painted(page);
  await page.close();
  return time;
}

/** Milliseconds from a site's pushState to the page in its place painted. */
async function pushTime(browser: Browser, site: Site): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`https://${site.host}/`);
  await until('the feed shows', () => page.evaluate(() => document.body.checkVisibility()));
  const pushed = await page.evaluate(() => {
    const now = performance.timeOrigin + performance.now();
    document.getElementById('push')?.click();
    return now;
  });
  await until('a page is in its place', () => page.$('h1:not(#here)').catch(() => null));
  const begun = await page.evaluate(() => performance.timeOrigin);
  const time = begun + (await painted(page)) - pushed;
  await page.close();
  return time;
}

/** The same of the pause page. */
const pauseTime = ({ browser }: Driver) => paintTime(browser, `https://${host}${profile}`);

/** The same of a bare rule's page. */
const bareTime = ({ browser }: Driver) => paintTime(browser, BARE);

/** Milliseconds from the site's pushState to the page covered. */
async function coverTime(driver: Driver): Promise<number> {
  const page: Page = await feed(driver);
  const time = await page.evaluate(() => {
    const start = performance.now();
    document.getElementById('push')?.click();
    const isCovered = getComputedStyle(document.documentElement).contentVisibility === 'hidden';
    return isCovered ? performance.now() - start : Number.POSITIVE_INFINITY;
  });
  await paused(page);
  await page.close();
  return time;
}

const asleep = (driver: Driver, measure: (driver: Driver) => Promise<number>) => async () => {
  await driver.stopWorker();
  return measure(driver);
};

/** Our script on a page of a listed network that names nobody listed, after another in the same tab. */
export const otherTime = (driver: Driver) =>
  scriptTime(driver, `https://${host}${QUIET}`, `https://${host}/`);

/** What pages of the networks pay: those nobody listed, others of a listed one, and the listed. */
export async function benchPages(driver: Driver, plain: Browser): Promise<Figure[]> {
  const { takeAway } = await installBare(driver.browser);
  const times = await interleaved(ROUNDS, {
    unlisted: () => scriptTime(driver, unlisted, unlisted),
    other: () => otherTime(driver),
    otherNew: () => scriptTime(driver, `https://${host}${QUIET}`),
    withUs: () => loadTime(driver.browser),
    without: () => loadTime(plain),
    withoutAgain: () => loadTime(plain),
    pause: () => pauseTime(driver),
    bare: () => bareTime(driver),
    push: () => pushTime(driver.browser, sites.instagram),
    barePush: () => pushTime(driver.browser, sites.tiktok),
    pauseAsleep: asleep(driver, pauseTime),
    bareAsleep: asleep(driver, bareTime),
    cover: () => coverTime(driver),
    coverAsleep: asleep(driver, coverTime),
  });
  takeAway();
  const load = median(times.without);
  const pause = median(times.pause);
  const asleepPause = median(times.pauseAsleep);
  return [
    figure('our script on a network nobody listed', median(times.unlisted), 'ms', 0),
    figure('our script on other pages of a listed network', median(times.other), 'ms', 1),
    figure('the same, first page of a new tab', median(times.otherNew), 'ms', null),
    figure('load of such a page, with us against without', median(times.withUs) / load, '×', null),
    figure(
      'the same, without against without (noise)',
      median(times.withoutAgain) / load,
      '×',
      null,
    ),
    figure('full load to pause page painted', pause, 'ms', null),
    figure('the same, against a bare rule', pause / median(times.bare), '×', BARE_AT_MOST),
    figure('the same, worker stopped', asleepPause, 'ms', null),
    figure('that against a bare rule', asleepPause / median(times.bareAsleep), '×', BARE_AT_MOST),
    figure('pushState to pause page painted', median(times.push), 'ms', null),
    figure(
      'that against bare scripts',
      median(times.push) / median(times.barePush),
      '×',
      BARE_AT_MOST,
    ),
    figure('pushState to covered', median(times.cover), 'ms', FRAME),
    figure('the same, worker stopped', median(times.coverAsleep), 'ms', FRAME),
  ];
}

/** Bytes of ours that the browser is told to put into pages of a domain. */
async function injectedOn({ home }: Driver, domain: string): Promise<number> {
  const scripts = await home.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  return scripts
    .filter(({ matches = [] }) => matches.some((match) => match.includes(domain)))
    .flatMap(({ js = [] }) => js)
    .reduce((sum, file) => sum + statSync(`.output/chrome-mv3/${file}`).size, 0);
}

/** What is put into pages, as it is set up at first: where nobody is listed, and where somebody is. */
export async function benchInjected(driver: Driver): Promise<Figure[]> {
  const [none, all] = [await injectedOn(driver, 'tiktok'), await injectedOn(driver, 'instagram')];
  return [
    figure('injected on a network nobody listed', none, 'B', 0),
    figure('injected on a listed network, in all', all, 'B', 10_000),
  ];
}

/** How our pages open: nothing moves once it is there, and no code is loaded that the screen does not use. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { LONGEST_WAIT_MS } from '../../src/ui/parts/after-first-paint.ts';
import { fillLog } from '../bench/decade.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { moved } from './moved.ts';
import { SAM, SAM_KEY, useListedJohn } from './support.ts';

/** So many checks are what a year of five a day leaves. */
const A_YEAR = 1_825;

/** What each page opens with: how large its window is, what is there when it is complete, and the code it loads. */
const PAGES: Readonly<Record<string, Opening>> = {
  'popup.html': {
    width: 400,
    complete: '.totals .figure',
    chunks: ['popup'],
  },
  [`pause.html?k=${SAM_KEY}&s=profile`]: {
    width: 1_200,
    complete: '.pause .choices button',
    chunks: ['pause', 'page'],
  },
  'home.html': {
    width: 1_200,
    complete: '.home.report h1',
    chunks: ['home', 'shared', 'report-screen'],
  },
  'home.html#/people': {
    width: 1_200,
    complete: '.home.people .person',
    chunks: ['home', 'shared', 'networks', 'listing', 'people-screen'],
  },
  'home.html#/urge': {
    width: 1_200,
    complete: '.home.urge button',
    chunks: ['home', 'shared', 'urge-screen'],
  },
};

interface Opening {
  readonly width: number;
  readonly complete: string;
  readonly chunks: readonly string[];
}

/** What carries helpers of the bundler alone. */
const HELPERS = 'rolldown-runtime';

const held = useListedJohn();

beforeEach(async () => {
  const { driver } = held;
  const today = await driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  const since = { type: 'countedSince', value: '2016-11-20' };
  await putRecords(driver, [personRecord(SAM), since]);
  await fillLog(driver, A_YEAR, today);
});

/** The chunk of a file: `shared` of `/chunks/shared-C08aEnwp.js`. */
const chunkOf = (url: string) => /\/chunks\/(.+)-[\w-]{8}\.js$/.exec(url)?.[1];

/** Nothing more is asked, loaded or drawn. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestIdleCallback(done));
  });

async function opened(at: string, { width, complete }: Opening) {
  const { browser, origin } = held.driver;
  const page = await browser.newPage();
  const loaded = new Set<string>();
  const session = await page.createCDPSession();
  session.on('Network.requestWillBeSent', ({ request }) => {
    const chunk = chunkOf(request.url);
    if (chunk && chunk !== HELPERS) loaded.add(chunk);
  });
  await session.send('Network.enable');
  await page.setViewport({ width, height: 900 });
  await page.goto(`${origin}/${at}`);
  await until(`${at} is complete`, () => page.$(complete));
  await atRest(page);
  const far = await moved(page);
  await page.close();
  return { loaded, far };
}

test.each(Object.entries(PAGES))(
  '%s loads what it uses, and nothing moves',
  async (at, opening) => {
    const { loaded, far } = await opened(at, opening);
    expect([...loaded].sort()).toEqual([...opening.chunks].sort());
    expect(far).toBeLessThanOrEqual(0.01);
  },
);

/** A page that is about to open, and the chunks that it then asks for, each with when, epoch ms. */
async function watched() {
  const page = await held.driver.browser.newPage();
  const asked = new Map<string, number>();
  const session = await page.createCDPSession();
  session.on('Network.requestWillBeSent', ({ request, wallTime }) => {
    asked.set(chunkOf(request.url) ?? request.url, wallTime * 1_000);
  });
  await session.send('Network.enable');
  return { page, asked };
}

test('what the popup needs later waits until what there is to see is painted', async () => {
  const { origin } = held.driver;
  const elsewhere = {
    network: 'tiktok',
    kind: 'handle',
    value: 'sam.example',
    label: 'sam.example',
  };
  const added = { ...SAM, identities: [...SAM.identities, { ...elsewhere, key: 'tiktok-sam' }] };
  await putRecords(held.driver, [personRecord(added)]);
  const { page, asked } = await watched();
  await page.goto(`${origin}/popup.html`);
  await until('the tables are asked for', () => asked.has('with-tables'));
  const { begun, painted } = await page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    new PerformanceObserver((entries) => {
      for (const { startTime } of entries.getEntriesByName('first-contentful-paint'))
        resolve(performance.timeOrigin + startTime);
    }).observe({ type: 'paint', buffered: true });
    return { begun: performance.timeOrigin, painted: await promise };
  });
  // Painted within the frame that is told; a slow machine's paint is waited for no longer than that.
  const soonest = Math.min(painted - 5, begun + LONGEST_WAIT_MS);
  expect(asked.get('with-tables')).toBeGreaterThan(soonest);
  await page.close();
});

test('each file that our pages’ code loads later is there', () => {
  for (const browser of ['chrome', 'firefox']) {
    const folder = `.output/${browser}-mv3`;
    const named = globSync(`${folder}/chunks/*.js`).flatMap((chunk) => [
      ...readFileSync(chunk, 'utf8').matchAll(/"((?:chunks|assets)\/[\w.-]+)"/g),
    ]);
    expect(named.length).toBeGreaterThan(20);
    expect(
      named.map(([, file = '']) => file).filter((file) => !existsSync(`${folder}/${file}`)),
    ).toEqual([]);
  }
});

test('with its worker asleep nothing moves either', async () => {
  for (const at of ['popup.html', 'home.html']) {
    await held.driver.stopWorker();
    expect((await opened(at, PAGES[at] as Opening)).far, at).toBeLessThanOrEqual(0.01);
  }
});

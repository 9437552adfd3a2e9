/** Frames, embeds, and whatever else a page asks for beside pages: on the network itself, and on other sites. */
import { isDeepStrictEqual } from 'node:util';
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { recordsOf } from '../browsers/records.ts';
import { QUIET } from '../stand-in/page.ts';
import { postOn } from '../stand-in/posts.ts';
import { ELSEWHERE, sites } from '../stand-in/sites.ts';
import { arrived, JOHN, openPause, press, useListedJohn, week } from './support.ts';

const held = useListedJohn({
  networks: ['instagram', 'x'],
  each: { response: 'pause' },
  waitSeconds: 3,
});
const { host, profile } = sites.instagram;
const JANE = `https://${host}/jane.roe/`;

/** A frame as the page around sees it: how wide it is, that it has loaded, and how tall it says that it is. */
interface Around {
  readonly width: number;
  readonly height: number;
}

/** Puts a frame into a page, and waits until it has told how tall it is; it tells that anew whenever it changes. */
const embed = (page: Page, url: string): Promise<void> =>
  page.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    const told = new Promise<void>((done) => {
      addEventListener('message', ({ source, data }) => {
        if (source !== frame.contentWindow) return;
        frame.dataset.height = data.height;
        done();
      });
    });
    const loaded = new Promise((done) => {
      frame.onload = done;
    });
    frame.src = address;
    document.body.append(frame);
    await told;
    await loaded;
  }, url);

/** What the page around knows of its frames by now. */
const around = (page: Page): Promise<Around[]> =>
  page.$$eval('iframe', (frames) =>
    frames.map((frame) => ({
      width: frame.getBoundingClientRect().width,
      height: Number(frame.dataset.height),
    })),
  );

/** A fresh tab on a site that nobody is listed on. */
async function elsewhere(): Promise<Page> {
  const page = await held.driver.browser.newPage();
  await page.goto(`https://${ELSEWHERE}/`);
  return page;
}

const frameAt = (page: Page, url: string): Promise<Frame> =>
  until(`a frame is at ${url}`, () => page.frames().find((one) => one.url() === url));

/** Has what a post says arrive in a frame. */
const arrive = async (frame: Frame): Promise<void> =>
  (await frame.waitForSelector('#arrive'))?.evaluate((one) => (one as HTMLElement).click());

const isHidden = (frame: Frame) =>
  frame.evaluate(() => {
    const { opacity, pointerEvents } = getComputedStyle(document.documentElement);
    return opacity === '0' && pointerEvents === 'none';
  });

const becomes = (frame: Frame, wanted: 'hidden' | 'shown') =>
  until(`the frame is ${wanted}`, async () => (await isHidden(frame)) === (wanted === 'hidden'));

/** Nothing opened, and nothing was logged. */
async function isQuiet(page: Page): Promise<void> {
  expect(await held.driver.pages()).toHaveLength(2);
  expect(await page.evaluate(() => location.hostname)).toBe(ELSEWHERE);
  const { total } = await week(held.driver);
  expect(total).toMatchObject({ 'turned-away': 0, stopped: 0, 'went-on': 0 });
}

test('a frame on another site hides who is listed from inside; the page around sees no difference', async () => {
  const page = await elsewhere();
  await embed(page, JANE);
  await embed(page, JOHN);
  await becomes(await frameAt(page, JOHN), 'hidden');
  await becomes(await frameAt(page, JANE), 'shown');
  // A busy browser lays a frame out before it knows its size, and tells that too.
  await until('both have told their last', async () => {
    const [janes, johns] = await around(page);
    return janes && janes.height > 0 && isDeepStrictEqual(janes, johns);
  });
  // What cannot be helped: to refuse it would tell the page who is listed.
  expect(held.driver.standIn.takeNaming()).toEqual([host + profile]);
  await isQuiet(page);
});

test('an embed whose address names nobody is hidden once it says whose it is', async () => {
  const page = await elsewhere();
  const [johns, janes] = [7001, 7002].map((id) => `https://${host}${postOn.instagram(id)}`);
  for (const url of [johns, janes]) {
    await page.evaluate((address = '') => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, url);
    const frame = await frameAt(page, url ?? '');
    await arrive(frame);
    await becomes(frame, url === johns ? 'hidden' : 'shown');
  }
  await isQuiet(page);
});

/** Puts a script into every frame of a tab on some site, as is done in tabs that were open before it could start by itself. */
const putInto = (site: string, script: string) =>
  held.driver.home.evaluate(
    async (url, file) => {
      const [tab] = await chrome.tabs.query({ url });
      const target = { tabId: tab?.id ?? -1, allFrames: true };
      await chrome.scripting.executeScript({ target, files: [file], injectImmediately: true });
    },
    `https://${site}/*`,
    script,
  );

test.each([
  ['guard', JOHN],
  ['owner', `https://${host}${postOn.instagram(7001)}`],
])(
  'where the %s’s script is put in once more nothing is uncovered, not even for a moment',
  async (script, url) => {
    const page = await held.driver.browser.newPage();
    await page.goto(`https://${sites.x.host}${QUIET}`);
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, url);
    const frame = await frameAt(page, url);
    if (script === 'owner') await arrive(frame);
    await becomes(frame, 'hidden');
    await frame.evaluate(() => {
      const changes: string[] = [];
      Object.assign(globalThis, { changes });
      const { documentElement: root } = document;
      new MutationObserver(() => changes.push(root.style.cssText)).observe(root, {
        attributes: true,
      });
    });
    await putInto(sites.x.host, `/${script}.js`);
    expect(
      await frame.evaluate(() => (globalThis as unknown as { changes: string[] }).changes),
    ).toEqual([]);
    expect(await isHidden(frame)).toBe(true);
  },
);

test('a frame that moves to somebody listed by itself is covered, and its request refused', async () => {
  const page = await elsewhere();
  await embed(page, JANE);
  const frame = await frameAt(page, JANE);
  await becomes(frame, 'shown');
  for (const button of ['#push', '#go']) {
    await frame.evaluate((at) => document.querySelector<HTMLElement>(at)?.click(), button);
    await becomes(frame, 'hidden');
    expect(frame.url()).toBe(JANE);
  }
  expect(held.driver.standIn.takeNaming()).toEqual([]);
  await isQuiet(page);
});

test('under a pass frames show, and hide again as it ends', async () => {
  const page = await openPause(held.driver);
  await press(page, 'Continue');
  await arrived(page, JOHN);
  const other = await elsewhere();
  await embed(other, JOHN);
  const frame = await frameAt(other, JOHN);
  await becomes(frame, 'shown');
  const [id = ''] = Object.keys(await recordsOf(held.driver, 'pass'));
  expect(id).not.toBe('');
  await held.driver.home.evaluate(() => chrome.storage.local.set({ passEnds: {} }));
  await becomes(frame, 'hidden');
});

/** What a page can ask for beside pages. Each is told by a part of its own in the address. */
const WAYS = ['prefetch', 'fetch', 'iframe', 'embed', 'object', 'img', 'beacon'] as const;

/** Has a page ask for somebody in some of these ways. */
const askFor = (page: Page, who: string, some: readonly string[]) =>
  page.evaluate(
    async (ways, base) => {
      for (const way of ways) {
        const url = `${base}${way}/`;
        if (way === 'fetch') await fetch(url, { mode: 'no-cors' }).catch(() => undefined);
        else if (way === 'beacon') navigator.sendBeacon(url);
        else {
          const isLink = way === 'prefetch';
          const one = document.createElement(isLink ? 'link' : way);
          if (isLink) Object.assign(one, { rel: way, href: url });
          else Object.assign(one, way === 'object' ? { data: url } : { src: url });
          document.body.append(one);
        }
      }
    },
    some,
    `https://${host}/${who}/`,
  );

/** Has a page ask for John in all these ways, and waits until it has asked for Jane after that in the same. */
async function asksFor(page: Page): Promise<string[]> {
  const { standIn } = held.driver;
  standIn.takeNaming();
  const from = standIn.received.length;
  const asked = (who: string) =>
    WAYS.filter((way) =>
      standIn.received.slice(from).some(({ path }) => path === `/${who}/${way}/`),
    );
  // What is fetched ahead is given up while a frame loads (Firefox 153): so it comes before all frames.
  for (const some of [WAYS.slice(0, 1), WAYS.slice(1)]) {
    for (const who of ['john.doe', 'jane.roe']) await askFor(page, who, some);
    await until('Jane was asked for as well', () =>
      some.every((way) => asked('jane.roe').includes(way)),
    );
  }
  return asked('john.doe');
}

test('on the network itself whatever a page asks for of somebody listed is refused', async () => {
  const page = await held.driver.browser.newPage();
  await page.goto(`https://${host}${QUIET}`);
  expect(await asksFor(page)).toEqual([]);
});

// Where we may not act at all no rule would: so the other site is one that somebody is listed on as well.
test.each([
  ['that nobody is listed on', `https://${ELSEWHERE}/`],
  ['that somebody is listed on', `https://${sites.x.host}${QUIET}`],
])(
  'to a page of another site nothing is refused, so that it learns nothing: one %s',
  async (_, url) => {
    const page = await held.driver.browser.newPage();
    await page.goto(url);
    expect(await asksFor(page)).toEqual([...WAYS]);
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ clientWidth }) => clientWidth),
    );
    expect(widths).toEqual([300, 300]);
  },
);

/** Every door to a listed person: stopped, nothing fetched, one check; with the worker asleep. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Count, NO_CHECKS } from '../../src/model/log/tally.ts';
import { until } from '../browsers/prompt.ts';
import { ELSEWHERE, sites } from '../stand-in/sites.ts';
import {
  arrived,
  ask,
  click,
  feed,
  type NetworkId,
  openedTab,
  paused,
  press,
  removeWorkers,
  serveByWorker,
  textOf,
  titled,
  useListedJohn,
  visit,
  week,
} from './support.ts';

const networks = Object.keys(sites) as NetworkId[];
const held = useListedJohn({ networks });

beforeEach(() => held.driver.stopWorker());

/** The pause is shown, by nickname alone; nothing that names John was asked for. */
async function stopped(page: Page, network: NetworkId, count: Count = 'turned-away') {
  const text = await paused(page);
  expect(text).toContain('You were about to look at Sam.');
  expect(text.toLowerCase()).not.toMatch(/john|\bdoe\b/);
  await titled(page, 'Let this one go by.');
  expect(held.driver.standIn.takeNaming()).toEqual([]);
  const report = await until('the check is written', async () => {
    const now = await week(held.driver);
    return now.total[count] === 1 && now;
  });
  expect(report.total).toEqual({ ...NO_CHECKS, [count]: 1 });
  // Running into someone is counted apart.
  expect(report.networks.map(({ id }) => id)).toEqual(count === 'ran-into' ? [] : [network]);
}

describe.each(networks)('%s', (network) => {
  const { host, profile } = sites[network];

  test('a typed address', async () => {
    const page = await held.driver.browser.newPage();
    await visit(page, `https://${host}${profile}`);
    await stopped(page, network);
  });

  test('a link inside the app', async () => {
    const page = await feed(held.driver, network);
    await click(page, '#inside');
    await stopped(page, network);
  });

  test('a story or post inside the app', async () => {
    const page = await feed(held.driver, network);
    await click(page, '#story');
    await stopped(page, network);
  });

  test('a story that advances by itself', async () => {
    const page = await feed(held.driver, network);
    await click(page, '#replace');
    await stopped(page, network, 'ran-into');
  });
});

const { host, profile, story } = sites.instagram;
const john = `https://${host}${profile}`;

test('a link from another site', async () => {
  const page = await held.driver.browser.newPage();
  await page.goto(`https://${ELSEWHERE}/`);
  await click(page, '#plain');
  await stopped(page, 'instagram');
});

test('another page, right after leaving one in the same tab, is a look of its own', async () => {
  const page = await feed(held.driver);
  await click(page, '#inside');
  await paused(page);
  await press(page, 'Leave');
  await arrived(page, `https://${host}/`);
  await visit(page, `https://${sites.x.host}${sites.x.profile}`);
  await until('both are looks, one of them left', async () => {
    const { total } = await week(held.driver);
    return total.stopped === 1 && total['turned-away'] === 1;
  });
  expect(await paused(page)).toContain('Sam');
  expect(held.driver.standIn.takeNaming()).toEqual([]);
});

/** The ids of all visits in the log. */
async function visits(): Promise<readonly string[]> {
  const { checks } = await ask(held.driver, 'history', { filter: {}, before: null, count: 9 });
  return checks.flatMap((check) => check.visits);
}

test('a pause that leaving another one comes back to is the calm page, and no look', async () => {
  const page = await feed(held.driver);
  const x = `https://${sites.x.host}${sites.x.profile}`;
  for (const [index, address] of [john, x].entries()) {
    await visit(page, address);
    await until('it is counted', async () => (await visits()).length === index + 1);
  }
  const before = await visits();
  await press(page, 'Leave');
  await arrived(page, '#/calm');
  expect(await visits()).toEqual(before);
  expect((await week(held.driver)).total.stopped).toBe(1);
});

test('a redirect on the way', async () => {
  const page = await held.driver.browser.newPage();
  await visit(page, `https://${ELSEWHERE}/r?to=${encodeURIComponent(john)}`);
  const text = await paused(page);
  expect(text).toContain('Sam');
  const asked = held.driver.standIn.takeNaming().filter((one) => !one.startsWith(ELSEWHERE));
  expect(asked).toEqual([]);
});

test('a story by its address', async () => {
  const page = await held.driver.browser.newPage();
  await visit(page, `https://${host}${story}`);
  await stopped(page, 'instagram');
});

test('a move the site makes by itself is covered in the same task, before any frame', async () => {
  const page = await feed(held.driver);
  const seen = await page.evaluate(async () => {
    document.getElementById('push')?.click();
    const { contentVisibility } = getComputedStyle(document.documentElement);
    await Promise.resolve();
    return { contentVisibility, at: location.pathname, title: document.title };
  });
  expect(seen).toEqual({ contentVisibility: 'hidden', at: '/', title: 'Notes' });
  await stopped(page, 'instagram');
});

test('a page the site leaves for by itself', async () => {
  const page = await feed(held.driver);
  await click(page, '#go');
  await stopped(page, 'instagram');
});

test.each([
  ['a link with a target of its own', '#apart', {}],
  ['a middle click', '#inside', { button: 'middle' as const }],
])('%s opens the pause in a tab of its own', async (_name, link, how) => {
  const page = await feed(held.driver);
  const tab = await openedTab(held.driver, () => page.click(link, how));
  await stopped(tab, 'instagram');
  expect(await textOf(page)).toContain('FEED');
});

test('a click with the control key', async () => {
  const page = await feed(held.driver);
  const tab = await openedTab(held.driver, async () => {
    await page.keyboard.down('Control');
    await click(page, '#inside');
    await page.keyboard.up('Control');
  });
  await stopped(tab, 'instagram');
});

test('a right click opens nothing and is no visit', async () => {
  const page = await feed(held.driver);
  await click(page, '#inside', { button: 'right' });
  await page.keyboard.press('Escape');
  await click(page, '#friend');
  await arrived(page, '/jane.roe/');
  expect((await week(held.driver)).total['turned-away']).toBe(0);
});

test("a page served by the site's own service worker", async () => {
  const page = await feed(held.driver);
  await serveByWorker(page);
  await visit(page, john);
  await stopped(page, 'instagram');
  await page.evaluate(() => undefined);
  await removeWorkers(await feed(held.driver));
});

test("a page and a story that the site's own service worker asks for by itself", async () => {
  const page = await feed(held.driver);
  await serveByWorker(page, '/asking.js');
  await visit(page, john);
  await stopped(page, 'instagram');
  const other = await feed(held.driver);
  await visit(other, `https://${host}${story}`);
  await paused(other);
  expect(held.driver.standIn.takeNaming()).toEqual([]);
  const friend = await feed(held.driver);
  await click(friend, '#friend');
  await arrived(friend, '/jane.roe/');
  await removeWorkers(friend);
});

test('a page the site loads ahead of need', async () => {
  const page = await held.driver.browser.newPage();
  await page.goto(`https://${host}/ahead`);
  await click(page, '#inside');
  await stopped(page, 'instagram');
});

test('other people, and the rest of the site, are left alone', async () => {
  const page = await feed(held.driver);
  await click(page, '#friend');
  await arrived(page, '/jane.roe/');
  expect(await textOf(page)).toContain('PAGE /jane.roe/');
  expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
});

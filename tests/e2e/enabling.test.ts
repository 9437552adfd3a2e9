/** The extension is switched off and on again: no event tells of it, and tabs that were open lost their guard. */
import { beforeAll, expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { sites } from '../stand-in/sites.ts';
import {
  click,
  feed,
  listJohn,
  paused,
  removeWorkers,
  serveByWorker,
  useBrowser,
  visit,
} from './support.ts';

const held = useBrowser();

beforeAll(() => listJohn(held.driver, 'instagram'));

test('tabs that were open are guarded again', async () => {
  const { driver } = held;
  const page = await feed(driver);
  await driver.switchOffAndOn();
  await until('the worker has looked at open tabs', () =>
    driver.home.evaluate(async () => 'startedSites' in (await chrome.storage.session.get(null))),
  );
  await page.bringToFront();
  await click(page, '#inside');
  await paused(page);
  expect(driver.standIn.takeNaming()).toEqual([]);
});

test("a page that the site's own worker asks for is turned to the pause again", async () => {
  const { driver } = held;
  const page = await feed(driver);
  await serveByWorker(page, '/asking.js');
  await driver.switchOffAndOn();
  await until('all is in place', () =>
    driver.home.evaluate(async () => 'coverFacts' in (await chrome.storage.session.get(null))),
  );
  await page.bringToFront();
  await visit(page, `https://${sites.instagram.host}${sites.instagram.profile}`);
  await paused(page);
  expect(driver.standIn.takeNaming()).toEqual([]);
  await removeWorkers(await feed(driver));
});

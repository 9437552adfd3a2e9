/** The extension is switched off and on again: no event tells of it, and tabs that were open lost their guard. */
import { beforeAll, expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { click, feed, listJohn, paused, useBrowser } from './support.ts';

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

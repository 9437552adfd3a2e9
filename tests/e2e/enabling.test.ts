/**
 * The extension is switched off and on again, as on chrome://extensions: no event tells of it, and tabs that
 * were open lost their guard. In Chromium alone: Firefox lets no test reach about:addons.
 */
import { beforeAll, expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { click, feed, listJohn, paused, useBrowser } from './support.ts';

const held = useBrowser();

beforeAll(() => listJohn(held.driver, 'instagram'));

test('tabs that were open are guarded again', async () => {
  const { browser, origin, standIn } = held.driver;
  const page = await feed(held.driver);
  const extensions = await browser.newPage();
  await extensions.goto('chrome://extensions');
  const switchTo = (isOn: boolean) =>
    extensions.evaluate(
      (id, on) => chrome.management.setEnabled(id, on),
      origin.replace('chrome-extension://', ''),
      isOn,
    );
  await switchTo(false);
  await switchTo(true);
  const home = await browser.newPage();
  await until('our pages open again', () =>
    home.goto(`${origin}/home.html`).then(
      () => true,
      () => false,
    ),
  );
  await until('the worker has looked at open tabs', () =>
    home.evaluate(async () => 'startedSites' in (await chrome.storage.session.get(null))),
  );
  await page.bringToFront();
  await click(page, '#inside');
  await paused(page);
  expect(standIn.takeNaming()).toEqual([]);
});

/** An update ends the extension's pages and worker, and leaves its guards in open pages behind. */
import { test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { change, feed, listJohn, textOf, useBrowser } from './support.ts';

const held = useBrowser();

test('open pages get a living guard', async () => {
  await listJohn(held.driver, 'instagram');
  const page = await feed(held.driver);
  await held.driver.update();
  await page.bringToFront();
  await page.click('#inside');
  await until('the pause page is shown', async () =>
    (await textOf(page)).includes('You were about to look at Sam.'),
  );
});

test('open feeds get a living veil, which can be lifted whole', async () => {
  await change(held.driver, { veil: 'soft' });
  const page = await held.driver.browser.newPage();
  await page.goto('https://www.instagram.com/feed/');
  await page.waitForSelector('#john-post[inert]');
  await held.driver.update();
  await page.bringToFront();
  await page.click('#recycle');
  await page.waitForSelector('#recycled[inert]');
  await change(held.driver, { veil: 'off' });
  await until('nothing is left of it', () =>
    page.evaluate(() => !document.querySelector('[inert], main [style], span')),
  );
});

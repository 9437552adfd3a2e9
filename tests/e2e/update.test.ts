/** An update ends the extension's pages and worker, and leaves its guards in open pages behind. */
import { test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { feed, listJohn, textOf, useBrowser } from './support.ts';

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

/** An update ends the extension's pages and worker, and leaves its scripts in open pages behind. */
import { describe, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { change, click, feed, textOf, useListedJohn } from './support.ts';

describe('the guard', () => {
  const held = useListedJohn();

  test('open pages get a living guard', async () => {
    const page = await feed(held.driver);
    await held.driver.update();
    await page.bringToFront();
    await click(page, '#inside');
    await until('the pause page is shown', async () =>
      (await textOf(page)).includes('You were about to look at Sam.'),
    );
  });
});

describe('the veil', () => {
  const held = useListedJohn();

  test('open feeds get a living veil, and nothing of the old one stays', async () => {
    await change(held.driver, { veil: 'soft' });
    const page = await held.driver.browser.newPage();
    await page.goto('https://www.instagram.com/feed/');
    await page.waitForSelector('#john-post[inert]');
    const count = (selector: string) => page.$$eval(selector, ({ length }) => length);
    // Two parts of one item have one label.
    const unlabelled = (await count('[inert]')) - (await count('span'));
    await held.driver.update();
    await page.bringToFront();
    await click(page, '#recycle');
    await page.waitForSelector('#recycled[inert]');
    await until('each label stands for one, and each item has one', async () => {
      const labels = await count('span');
      return (
        labels === (await count('[inert] + span')) &&
        labels + unlabelled === (await count('[inert]'))
      );
    });
  });
});

/** Private windows: protected, never logged. In Chromium alone: Firefox lets no test open one. */
import { expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { sites } from '../stand-in/sites.ts';
import { click, paused, useListedJohn, visit, week } from './support.ts';

const held = useListedJohn();
const { host, profile } = sites.instagram;

const inPrivate = async () => {
  const window = await held.driver.browser.createBrowserContext();
  return window.newPage();
};

test('a typed address and a click are stopped, and nothing is written down', async () => {
  const typed = await inPrivate();
  await visit(typed, `https://${host}${profile}`);
  expect(await paused(typed)).toContain('Sam');
  const clicked = await inPrivate();
  await clicked.goto(`https://${host}/`);
  await click(clicked, '#inside');
  expect(await paused(clicked)).toContain('Sam');
  expect(held.driver.standIn.takeNaming()).toEqual([]);
  expect((await week(held.driver)).total).toMatchObject({
    'turned-away': 0,
    stopped: 0,
    'went-on': 0,
  });
});

test('the same visit in an ordinary window is written down', async () => {
  const page = await held.driver.browser.newPage();
  await visit(page, `https://${host}${profile}`);
  await paused(page);
  await until('it is', async () => (await week(held.driver)).total['turned-away'] === 1);
});

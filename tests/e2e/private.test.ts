/** Private windows: protected, never logged. */
import { expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { recordsOf } from '../browsers/records.ts';
import { sites } from '../stand-in/sites.ts';
import { arrived, click, JOHN, paused, press, useListedJohn, visit, week } from './support.ts';

// A browser of its own: tabs that Firefox opens later would come into the private windows.
const held = useListedJohn({ waitSeconds: 3, particular: {} });
const { host } = sites.instagram;

test('a typed address and a click are stopped, and nothing is written down', async () => {
  const typed = await held.driver.openPrivate();
  await visit(typed, JOHN);
  expect(await paused(typed)).toContain('Sam');
  const clicked = await held.driver.openPrivate();
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
  await visit(page, JOHN);
  await paused(page);
  await until('it is', async () => (await week(held.driver)).total['turned-away'] === 1);
});

// The last, as its pass goes on.
test('going on there leaves neither a look nor a pass', async () => {
  const page = await held.driver.openPrivate();
  await visit(page, JOHN);
  await paused(page);
  await press(page, 'Continue');
  await arrived(page, JOHN);
  expect(await recordsOf(held.driver, 'pass')).toEqual({});
  expect((await week(held.driver)).total).toMatchObject({ stopped: 0, 'went-on': 0 });
});

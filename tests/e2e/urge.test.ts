/** What a user made on a calm day, and what there is besides leaving: plan, wave, swaps, contact. */
import type { Page } from 'puppeteer-core';

import { expect, test } from 'vitest';
import type { MomentKind } from '../../src/model/care/moment.ts';

import { runAhead } from '../browsers/clock.ts';
import { until } from '../browsers/prompt.ts';
import {
  ask,
  openedTab,
  openPause,
  paused,
  press,
  reload,
  says,
  show,
  textOf,
  useListedJohn,
} from './support.ts';

const held = useListedJohn();

/** What the moments of a kind were about, once there are so many. */
const moments = (kind: MomentKind, count: number) =>
  until(`${count} moments of ${kind}`, async () => {
    const day = await held.driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
    const kept = await ask(held.driver, 'moments', { kind, from: day, to: day });
    return kept.length === count && kept.map(({ what }) => what);
  });

/** Which element has the focus, by its text. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Waits for a tab of ours at an address and closes it: Firefox lets no test drive what a link opened. */
const opened = (part: string) =>
  until(`a tab at ${part} opens`, () =>
    held.driver.home.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      const id = tabs.find(({ url }) => url?.includes(wanted))?.id;
      if (id !== undefined) await chrome.tabs.remove(id);
      return id !== undefined;
    }, part),
  );

/** The popup, in a tab. */
async function popup(): Promise<Page> {
  const { home } = held.driver;
  const page = await openedTab(held.driver, () =>
    home.evaluate(() => chrome.tabs.create({ url: '/popup.html' })),
  );
  await until('the popup is there', () => page.$('.popup').catch(() => null));
  return page;
}

test('a plan is made in three taps, by keyboard, and a pause begins with it', async () => {
  const { home } = held.driver;
  await show(held.driver, 'people');
  await home.bringToFront();
  await (await home.waitForSelector('a[href="#/plan"].button'))?.focus();
  await home.keyboard.press('Enter');
  await (await home.waitForSelector('.chip input'))?.focus();
  await home.keyboard.press(' ');
  await home.keyboard.press('Enter');
  await says(home, 'Your plan is kept.');
  const page = await openPause(held.driver);
  const said = await textOf(page);
  expect(said).toContain('If I want to look, then I will go for a walk');
  expect(said.indexOf('If I want')).toBeLessThan(said.indexOf('Leave'));
  await until('Leave has the focus', async () => (await focused(page)) === 'Leave');
  await show(held.driver, 'people');
  expect(await textOf(home)).not.toContain('While it is calm');
});

test('words written on a good day come at every second pause, and stay over a reload', async () => {
  const { home } = held.driver;
  await show(held.driver, 'plan');
  await home.bringToFront();
  await (await home.waitForSelector('textarea'))?.type('You slept well last week.');
  await press(home, 'Keep these words');
  await says(home, 'Kept.');
  const page = await openPause(held.driver);
  expect(await textOf(page)).toContain('You slept well last week.');
  await reload(page);
  await until('the page is new', () =>
    page.evaluate(() => performance.now() < 2_000).catch(() => false),
  );
  expect(await paused(page)).toContain('You slept well last week.');
  expect(await textOf(await openPause(held.driver))).not.toContain('You slept well last week.');
});

test('the popup and the keyboard open the wave', async () => {
  const page = await popup();
  await page.bringToFront();
  await (await page.waitForSelector('a[href$="#/urge"]'))?.focus();
  await page.keyboard.press('Enter');
  await opened('#/urge');
  const [command] = await page.evaluate(async () =>
    (await chrome.commands.getAll()).filter(({ name }) => name === 'urge'),
  );
  expect(command?.shortcut).toBe('Alt+Shift+U');
});

test('a wave can be ended early; a swap is counted, an urge from thirty seconds on', async () => {
  const { home } = held.driver;
  await show(held.driver, 'urge');
  await press(home, 'End here');
  await says(home, 'Still want to?');
  await until('the question has the focus', async () => (await focused(home)) === 'Still want to?');
  await press(home, 'No, it passed');
  await says(home, 'It passed.');
  expect(await moments('urge', 1)).toEqual(['brief']);
  await home.click('.swap .button');
  await moments('swap', 1);
  await home.click('.swap .done');
  await moments('swap', 0);
});

test('at the pause the wave runs its course, asks, and leads back; leaving stays in reach', async () => {
  const page = await openPause(held.driver);
  await runAhead(page, 90);
  await press(page, 'Breathe through it');
  await says(page, 'Still want to?');
  const shown = await page.$$eval('h1, .large', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
  );
  expect(shown).toEqual(['Still want to?', 'No, it passed', 'Yes, still', 'Leave']);
  await press(page, 'No, it passed');
  expect(await moments('urge', 1)).toEqual(['passed']);
  await press(page, 'Back to the pause');
  await until('leaving has the focus', async () => (await focused(page)) === 'Leave');
  await press(page, 'Do something else');
  await page.click('.swap .button');
  await moments('swap', 1);
});

test('days without contact: a day of contact takes none away, and can be taken back', async () => {
  const { home } = held.driver;
  await show(held.driver, 'contact');
  const date = await home.waitForSelector('input[type="date"]');
  await date?.evaluate((input) => {
    const day = Temporal.Now.plainDateISO().subtract({ days: 42 }).toString();
    (input as HTMLInputElement).value = day;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(home, 'Start counting days without contact with Sam');
  const figures = () => home.$$eval('.figure', (all) => all.map((one) => one.textContent));
  await until('the days show', async () => (await figures())[0] === '41');
  await press(home, 'We were in contact today');
  await says(home, 'None of the days you had is lost.');
  expect(await figures()).toEqual(['41', '0', '41']);
  await press(home, 'Undo');
  await moments('contact', 0);
  await until('the days are as before', async () => (await figures()).join() === '41');
});

/** The popup over a window's toolbar while a PIN locks it: it names nobody, and what needs no PIN goes on. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { knownBy } from '../../src/ui/change/stretch.ts';
import { addressOf } from '../browsers/driver.ts';
import { until } from '../browsers/prompt.ts';
import { ask, JOHN, paused, press, says, unfold, useListedJohn, visit } from './support.ts';

const held = useListedJohn({ particular: { hasToolbar: true } });

const PIN = '2580';

const NAMES = /\bSam\b|john|instagram/i;

/** A PIN is set, and then locks what is open. */
beforeAll(async () => {
  const { driver } = held;
  const { isRight } = await ask(driver, 'setPin', { pin: await knownBy(PIN), key: null });
  expect(isRight).toBe(true);
  await ask(driver, 'lock', undefined);
});

/** Opens the popup from the toolbar, and waits until it shows the lock. */
async function openPopup(): Promise<void> {
  const { home } = held.driver;
  await home.bringToFront();
  // One that is closing is in its way.
  await until('it opens', () =>
    home.evaluate(() =>
      chrome.action.openPopup().then(
        () => true,
        () => false,
      ),
    ),
  );
  await until('the popup is locked', async () => (await shown()).includes('This is yours alone.'));
}

/** Only one is open at a time. */
afterEach(() =>
  until('no popup is open', () =>
    held.driver.home.evaluate(() => {
      const popups = chrome.extension.getViews({ type: 'popup' });
      for (const popup of popups) popup.close();
      return popups.length === 0;
    }),
  ),
);

/** All that the popup is made of, what is hidden and how it is marked, too. */
const shown = () =>
  held.driver.home.evaluate(
    () => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.outerHTML ?? '',
  );

test('it shows the lock alone, and names nobody', async () => {
  await openPopup();
  const said = await shown();
  expect(said).toContain('Quick exit');
  expect(said).not.toMatch(NAMES);
});

test.each([
  ['I feel the urge', 'End here'],
  ['Help', 'In danger right now'],
])('it leads to what needs no PIN: %s', async (link, text) => {
  const { driver } = held;
  await openPopup();
  await driver.home.evaluate((link) => {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    const links = [...(popup?.document.querySelectorAll('a') ?? [])];
    links.find(({ textContent }) => textContent === link)?.click();
  }, link);
  const page = await until('it is open', () => ours(text));
  expect(await page.evaluate(() => document.body.outerHTML)).not.toMatch(NAMES);
  await page.close();
});

/** The page of ours that says something, besides the one that tests are driven from. */
async function ours(text: string): Promise<Page | undefined> {
  const { driver } = held;
  for (const page of await driver.pages()) {
    if (page === driver.home) continue;
    const told = await page.evaluate(() => document.body.textContent ?? '').catch(() => '');
    if (told.includes(text) && (await addressOf(page)).startsWith(driver.origin)) return page;
  }
  return undefined;
}

test('a listed page is stopped as before, and its pause works', async () => {
  const { driver } = held;
  await openPopup();
  const page = await driver.browser.newPage();
  await visit(page, JOHN);
  await paused(page);
  await unfold(page);
  await press(page, 'Breathe through it');
  await says(page, 'End here');
  await page.close();
});

/** The pause before anything of ours is awake: what it says, and that it can be left. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { ELSEWHERE, sites } from '../stand-in/sites.ts';
import { arrived, intend, JOHN, useListedJohn, visit } from './support.ts';

const held = useListedJohn({ each: { response: 'pause' } });
const { host } = sites.instagram;

/** A pause whose page never comes: it waits for a first paint that nobody tells of. Its clock can say an hour. */
async function asleep(hour = 12): Promise<Page> {
  const page = await held.driver.browser.newPage();
  await page.goto(`https://${host}/`);
  await page.evaluateOnNewDocument((now) => {
    if (location.protocol !== 'chrome-extension:') return;
    const wait = window.setTimeout;
    Object.assign(window, {
      PerformanceObserver: class {
        observe() {}
      },
      setTimeout: (act: () => void, time: number) => (time === 200 ? 0 : wait(act, time)),
    });
    Temporal.Now.plainTimeISO = () => new Temporal.PlainTime(now);
  }, hour);
  await visit(page, JOHN);
  await until('the pause is there', () => page.$('.pause .leave').catch(() => null));
  await page.bringToFront();
  return page;
}

test('the window, the headline and Leave are there, and Leave has the focus', async () => {
  const page = await asleep();
  expect(await page.$eval('h1', (one) => one.textContent)).toBe('Let this one go by.');
  // What tells nothing, until it is known who is discreet.
  expect(await page.title()).toBe('Notes');
  // By the stylesheet in the page itself, which the manifest allows by its hash.
  expect(await page.$eval('.pause', (one) => getComputedStyle(one).display)).toBe('grid');
  expect(await page.$('link[rel="stylesheet"]')).toBeNull();
  await until('Leave has the focus', () =>
    page.evaluate(() => document.activeElement?.textContent === 'Leave'),
  );
});

test('at night the room is dim by then, on a light system too', async () => {
  const page = await asleep(2);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await until('it is dim', () =>
    page.$eval('html', (one) => getComputedStyle(one).backgroundColor === 'rgb(18, 24, 31)'),
  );
});

test.each([
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['Leave', (page: Page) => page.click('.leave')],
])('%s leaves', async (_what, press) => {
  const page = await asleep();
  await press(page);
  await arrived(page, `https://${host}/`);
});

test('Leave that a script presses does nothing', async () => {
  const page = await asleep();
  await page.$eval('.leave', (one) => (one as HTMLElement).click());
  expect(await page.evaluate(() => document.documentElement.dataset.leaving)).toBeUndefined();
});

test.each([
  ['Quick exit', (page: Page) => page.click('.quick-exit .button')],
  [
    'Shift, three times,',
    async (page: Page) => {
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    },
  ],
])('%s leaves for the page chosen, and nothing lies behind it', async (_what, press) => {
  const { driver } = held;
  await intend(driver, 'set', { setting: 'exitPage', value: `https://${ELSEWHERE}/out` });
  const page = await asleep();
  const before = driver.standIn.received.length;
  // The tab may be gone before the driver hears that it was pressed.
  await press(page).catch(() => undefined);
  await until('the page chosen opens', () =>
    driver.standIn.received.slice(before).some(({ path }) => path === '/out'),
  );
  await until('the tab at the pause is gone', async () => !(await driver.pages()).includes(page));
});

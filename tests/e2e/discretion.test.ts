/** What others at the computer see: a page that is left at once, pages that a PIN locks, and a plain outside. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf } from '../browsers/driver.ts';
import { textOfPdf } from '../browsers/pdf-text.ts';
import { until } from '../browsers/prompt.ts';
import { namesIn } from '../gallery/names.ts';
import { ELSEWHERE } from '../stand-in/sites.ts';
import {
  intend,
  named,
  openPause,
  press,
  says,
  show,
  textOf,
  unfold,
  useListedJohn,
  week,
} from './support.ts';

const held = useListedJohn();

const PIN = '2580';

beforeAll(() =>
  intend(held.driver, 'set', { setting: 'exitPage', value: `https://${ELSEWHERE}/out` }),
);

/** A further page of ours, which may be left. */
async function anotherHome(): Promise<Page> {
  const { driver } = held;
  const { home } = driver;
  await driver.openHome();
  const page = driver.home;
  driver.home = home;
  return page;
}

/** The tabs of our own pages besides the one that tests are driven from. */
const oursElsewhere = () =>
  held.driver.home.evaluate(
    () => chrome.extension.getViews({ type: 'tab' }).filter((view) => view !== window).length,
  );

async function isLeft(leave: () => Promise<unknown>): Promise<void> {
  const { standIn } = held.driver;
  const before = standIn.received.length;
  // The tab may be gone before the driver hears that the key was pressed.
  await leave().catch(() => undefined);
  await until('nothing of ours is left', async () => (await oursElsewhere()) === 0);
  await until('the page chosen opens', () =>
    standIn.received.slice(before).some(({ path }) => path === '/out'),
  );
  expect(await until('its tab is there', lengthOfHistory)).toBe(1);
}

/** How many pages the tab has had that shows the page chosen, as soon as one does. */
async function lengthOfHistory(): Promise<number | undefined> {
  const page = (await held.driver.pages()).find((one) => one.url().endsWith('/out'));
  return page?.evaluate(() => history.length).catch(() => undefined);
}

test.each<[string, (page: Page) => Promise<unknown>]>([
  ['its button', (page) => press(page, 'Quick exit')],
  [
    'Shift, three times',
    async (page) => {
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    },
  ],
  ['Escape', (page) => page.keyboard.press('Escape')],
])('home is left at once for the page chosen, and not come back to: %s', async (_name, leave) => {
  const page = await anotherHome();
  await page.bringToFront();
  await isLeft(() => leave(page));
});

test('in a tab that shows nothing but ours the page chosen takes its place', async () => {
  const { home } = held.driver;
  const id = await home.evaluate(async () => {
    const { id } = await chrome.tabs.create({ url: chrome.runtime.getURL('home.html') });
    return id as number;
  });
  const leave = () =>
    home.evaluate(() => {
      const views = chrome.extension.getViews({ type: 'tab' }).filter((view) => view !== window);
      const [button] = views.flatMap(({ document, history }) =>
        history.length === 1
          ? [...document.querySelectorAll<HTMLElement>('.quick-exit .button')]
          : [],
      );
      button?.click();
      return Boolean(button);
    });
  await isLeft(() => until('it can be left', leave));
  expect(await home.evaluate((id) => chrome.tabs.get(id).then(({ id }) => id), id)).toBe(id);
});

test('the pause is left in the same way, which is no look', async () => {
  const page = await openPause(held.driver);
  await isLeft(() => press(page, 'Quick exit'));
  expect((await week(held.driver)).total).toMatchObject({ 'went-on': 0 });
});

test('who wants to be discreet has a plain toolbar, and plain tabs', async () => {
  const { driver } = held;
  const title = () => driver.home.evaluate(() => chrome.action.getTitle({}));
  await intend(driver, 'setReminderSettings', { isDiscreet: true });
  await until('the toolbar is plain', async () => (await title()) === 'Notes');
  const page = await openPause(driver);
  for (const one of [driver.home, page])
    await until('the tab is plain', async () => (await one.title()) === 'Notes');
  await page.close();
  await intend(driver, 'setReminderSettings', { isDiscreet: false });
  await until('the toolbar is as before', async () => (await title()) === 'Breathing Room');
});

test('what is typed is not checked for spelling, which browsers may have done elsewhere', async () => {
  const { driver } = held;
  await show(driver, 'plan');
  const fields = () =>
    driver.home.$$eval('textarea, input', (all) => all.map((one) => one.spellcheck));
  await until('there are fields', async () => (await fields()).length > 0);
  expect(await fields()).not.toContain(true);
});

const NAMES = /\bSam\b|john/i;

/** What a browser puts on paper besides a page: its title and its address. */
async function expectDiscreet(page: Page): Promise<void> {
  const told = [await page.title(), await addressOf(page)].join('\n');
  expect(told).toMatch(/^Breathing Room\b|^Let this one go by/);
  expect([told.match(NAMES), namesIn(told)]).toEqual([null, []]);
  if (held.driver.name !== 'chromium') return;
  const headed = await printed(page, '* { visibility: hidden !important; }');
  expect(headed).toContain(await page.title());
  expect(headed).toContain(held.driver.origin);
  expect([headed.match(NAMES), namesIn(headed)]).toEqual([null, []]);
}

/** What is on paper when a page is printed, in a style of its own; its head and foot stand in the margins. */
async function printed(page: Page, style = ''): Promise<string> {
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
  }, style);
  const pdf = await page.pdf({ displayHeaderFooter: true, margin: { top: '2cm', bottom: '2cm' } });
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return textOfPdf(pdf);
}

test('what is printed with a page, its title and address, names nobody and no network', async () => {
  const { driver } = held;
  const pause = await openPause(driver);
  await expectDiscreet(pause);
  await pause.close();
  for (const screen of ['people', 'history', 'reminders', 'kind', 'settings', 'help', 'report']) {
    await show(driver, screen);
    await expectDiscreet(driver.home);
  }
});

test('the report on paper counts, and names nobody and no network', async () => {
  const { driver } = held;
  const pause = await openPause(driver);
  await press(pause, 'Leave');
  await until('it is counted', async () => (await week(driver)).total.stopped === 1);
  await show(driver, 'report');
  await says(driver.home, 'You let it go by.');
  if (driver.name !== 'chromium') return;
  const paper = await printed(driver.home);
  expect(paper).toContain('You let it go by.');
  expect([paper.match(NAMES), namesIn(paper)]).toEqual([null, []]);
});

/** What our page says, which may be loading anew. */
const told = () => textOf(held.driver.home).catch(() => '');
const isLocked = () => until('it is locked', async () => (await told()).includes('Your PIN opens'));

async function enter(digits: string): Promise<void> {
  const { home } = held.driver;
  const field = await named(home, 'textbox', 'PIN');
  await field.evaluate((input) => (input as HTMLInputElement).select());
  await field.type(digits);
  await press(home, 'Open');
}

test('a PIN locks home: nobody is named, pause, wave and help work, and the PIN opens it', async () => {
  const { driver } = held;
  const { home } = driver;
  await show(driver, 'settings/discretion');
  await home.evaluate(() => document.querySelector<HTMLElement>('.discretion summary')?.click());
  await (await named(home, 'textbox', 'New PIN')).type(PIN);
  await press(home, 'Set PIN');
  await press(home, 'Lock now');
  await isLocked();
  await show(driver, 'help');
  await says(home, 'In danger right now');
  await show(driver, 'urge');
  await press(home, 'End here');
  await says(home, 'Still want to?');
  await press(home, 'No, it passed');
  await says(home, 'It passed.');
  await home.evaluate(() => {
    location.hash = '#/people';
  });
  await isLocked();
  expect(await home.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/Sam|john/);
  const page = await openPause(driver);
  await says(page, 'Sam');
  await unfold(page);
  await press(page, 'Breathe through it');
  await says(page, 'End here');
  await page.close();
  await enter(PIN);
  await until('it is open', async () => (await told()).includes('Sam'));
});

test('it locks itself once its time is over', async () => {
  const { home } = held.driver;
  await home.evaluate(() =>
    chrome.storage.session.set({ lock: { openUntil: Date.now() - 1, wrong: 0, waitsUntil: 0 } }),
  );
  await isLocked();
});

afterAll(() => expect(told()).resolves.not.toContain('Sam'));

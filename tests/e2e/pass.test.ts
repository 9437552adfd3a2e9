/** The pass: how long it is, that its end is told before it comes, and that it can be ended early. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { NO_CHECKS } from '../../src/model/log/tally.ts';
import { answeredIn } from '../../src/model/report/groups.ts';
import type { Pass } from '../../src/model/visits/pass.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords, recordsOf, settingOf } from '../browsers/records.ts';
import { ELSEWHERE } from '../stand-in/sites.ts';
import {
  arrived,
  ask,
  change,
  click,
  feed,
  intend,
  JOHN,
  named,
  openedTab,
  openPause,
  paused,
  press,
  says,
  show,
  textOf,
  unfold,
  useListedJohn,
  visit,
  week,
} from './support.ts';

const held = useListedJohn({ each: { response: 'pause' }, waitSeconds: 3 });

const passes = () => recordsOf<Pass>(held.driver, 'pass');

/** Goes on to John's profile, for so many minutes. */
async function goOn(minutes: number): Promise<Page> {
  const page = await openPause(held.driver);
  await named(page, 'button', 'Continue');
  await page.select('.pass-length', String(minutes));
  await press(page, 'Continue');
  await arrived(page, JOHN);
  return page;
}

/** Has the pass end in so many seconds. Returns a tab opened since, which goes by that. */
async function hurry(seconds: number): Promise<Page> {
  const [[id, one] = ['', undefined]] = Object.entries(await passes());
  const end = Date.now() + seconds * 1_000;
  await putRecords(held.driver, [{ type: 'pass', id, value: { ...one, until: end } }]);
  await until('the guard knows when', () =>
    held.driver.home.evaluate(async (at) => {
      const { passEnds = {} } = await chrome.storage.local.get<{ passEnds: object }>('passEnds');
      return Object.values(passEnds).includes(at);
    }, end),
  );
  const page = await held.driver.browser.newPage();
  await visit(page, JOHN);
  return page;
}

/** What the site can tell of the note: an element at the end of its page, with nothing in it. */
const noteOn = (page: Page) =>
  until('the note is there', () =>
    page
      .evaluate(() => {
        const { lastElementChild: last } = document.documentElement;
        return last?.localName === 'div' && last.outerHTML;
      })
      .catch(() => ''),
  );

const isClosed = () =>
  until('the pass is gone', async () => Object.keys(await passes()).length === 0);

test('a minute is chosen, its end is told in the page’s corner, and then the pause comes', async () => {
  const page = await goOn(1);
  const [given] = Object.values(await passes());
  expect(given?.minutes).toBe(1);
  expect(given?.until).toBeLessThanOrEqual(Date.now() + 60_000);
  const last = () =>
    page.evaluate(() => document.documentElement?.lastElementChild?.localName).catch(() => '');
  await until('the page shows, and no note yet', async () => (await last()) === 'body');
  const another = await hurry(8);
  expect(await noteOn(another)).toBe('<div></div>');
  expect(await textOf(another)).not.toContain('closes');
  for (const one of [page, another]) await paused(one);
});

test('the note closes the pass, and a script of the page cannot', async () => {
  await goOn(10);
  const page = await hurry(50);
  await noteOn(page);
  await page.bringToFront();
  // The button's middle, by its distances from the corner.
  const [x, y] = await page.evaluate(() => {
    const at = [innerWidth - 70, innerHeight - 47] as const;
    document.elementFromPoint(...at)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return at;
  });
  expect(Object.keys(await passes())).toHaveLength(1);
  await page.mouse.click(x, y);
  await paused(page);
  await isClosed();
});

test('the People page says how long it is open, and closes it', async () => {
  const page = await goOn(10);
  await show(held.driver, 'people');
  await says(held.driver.home, 'Open for 10 more minutes');
  await press(held.driver.home, 'Close now: Sam');
  await paused(page);
  await isClosed();
});

test('it is open for no longer than the user allows', async () => {
  const { driver } = held;
  await show(driver, 'settings/pause');
  const choice = await driver.home.waitForSelector('.pass-length');
  await choice?.select('3');
  await until('it is kept', async () => (await settingOf(driver, 'longestPass')) === 3);
  const page = await openPause(driver);
  await named(page, 'button', 'Continue');
  const lengths = await page.$$eval('.pass-length option', (all) => all.map(({ value }) => value));
  expect(lengths).toEqual(['1', '3']);
  await intend(driver, 'set', { setting: 'longestPass', value: 1 });
  await page.close();
  const short = await openPause(driver);
  await says(short, 'for one minute');
  expect(await short.$('.pass-length')).toBeNull();
  await press(short, 'Continue');
  await arrived(short, JOHN);
  expect(Object.values(await passes())).toMatchObject([{ minutes: 1 }]);
  await intend(driver, 'set', { setting: 'longestPass', value: 10 });
});

test('the wait grows with each time one goes on in a day, if that is switched on, and the pause says why', async () => {
  const { driver } = held;
  const { home } = driver;
  await putRecords(driver, [], ['goneOn']);
  await show(driver, 'settings/pause');
  await home.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('label')]
      .find(({ textContent }) => textContent?.startsWith('Longer each time in a day'))
      ?.click(),
  );
  await until('it is kept', () => settingOf(driver, 'waitGrows'));
  const why = 'The wait is longer now, as you chose: you went on';
  const first = await openPause(driver);
  await says(first, 'Continue in');
  expect(await textOf(first)).not.toContain(why);
  await press(first, 'Continue');
  await arrived(first, JOHN);
  await show(driver, 'people');
  await press(home, 'Close now: Sam');
  await paused(first);
  await says(first, `${why} once today.`);
  await first.close();
  await intend(driver, 'set', { setting: 'waitSeconds', value: 10 });
  const today = await home.evaluate(() => new Date().toLocaleDateString('sv'));
  for (const [times, from, to] of [
    [0, 0, 10],
    [1, 10, 20],
    [2, 20, 40],
    [3, 40, 80],
    [9, 80, 120],
  ] as const) {
    const value = times > 0 ? { day: today, times } : null;
    await putRecords(driver, [{ type: 'goneOn', id: '', value }]);
    await home.evaluate(() => chrome.storage.session.remove('pauses'));
    const page = await openPause(driver);
    const left = await until('it says how long', async () =>
      Number((await textOf(page)).match(/Continue in (\d+) s/)?.[1]),
    );
    expect(left).toBeGreaterThan(from);
    expect(left).toBeLessThanOrEqual(to);
    if (times > 1) await says(page, `${why} ${times} times today.`);
    await page.close();
  }
  for (const [setting, value] of [
    ['waitSeconds', 3],
    ['waitGrows', false],
  ] as const)
    await intend(driver, 'set', { setting, value } as never);
  await putRecords(driver, [], ['goneOn']);
});

test('kept closed, with a delay and a passphrase: a page that is needed opens at once, in two clicks, and is no look', async () => {
  const { driver } = held;
  await change(driver, { response: 'block' });
  const check = '00'.repeat(32);
  await putRecords(driver, [
    { type: 'softeningDelay', id: '', value: 72 },
    { type: 'passphrase', id: '', value: { salt: '11'.repeat(16), check } },
  ]);
  const page = await openPause(driver);
  await says(page, 'You keep this closed.');
  await click(page, '.more > summary');
  await press(page, 'Legal matters');
  await arrived(page, JOHN);
  await until('it shows', async () => (await textOf(page)).includes('PAGE'));
  expect(Object.values(await passes())).toMatchObject([{ need: 'legal', minutes: 10 }]);
  const report = await until('it is written', async () => {
    const now = await week(driver);
    return answeredIn(now.counters).length > 0 && now;
  });
  expect(report.total).toEqual(NO_CHECKS);
  const answered = [{ name: 'need', choices: [{ id: 'legal', times: 1 }] }];
  expect(answeredIn(report.counters)).toEqual(answered);
  // A rule stops the next load; it goes on by itself, and so does what is clicked in the page.
  const another = await hurry(50);
  expect(await noteOn(another)).toBe('<div></div>');
  await show(driver, 'people');
  await press(driver.home, 'Close now: Sam');
  for (const one of [page, another]) await paused(one);
  await isClosed();
  expect((await week(driver)).total).toEqual(NO_CHECKS);
  await putRecords(driver, [], ['softeningDelay', 'passphrase']);
});

test('a post that the page was about to show, needed, opens as it was asked for', async () => {
  const page = await feed(held.driver);
  await page.evaluate(() => history.pushState({}, '', '/john.doe/reel/7001/'));
  await paused(page);
  await unfold(page);
  await press(page, 'My safety');
  await arrived(page, `${JOHN}reel/7001/`);
});

test('a post that a rule stopped, needed, opens by the link it was asked for by, in a new tab as well', async () => {
  const { driver } = held;
  const post = `${JOHN}reel/7001/`;
  const mail = await driver.browser.newPage();
  await mail.goto(`https://${ELSEWHERE}/`);
  await mail.evaluate((to) => {
    const link = document.createElement('a');
    Object.assign(link, { id: 'link', href: to, target: '_blank', textContent: 'a post' });
    document.body.prepend(link);
  }, post);
  const follow = () => openedTab(driver, () => click(mail, '#link'));
  const page = await follow();
  await paused(page);
  await click(page, '.more > summary');
  await press(page, 'Legal matters');
  await says(page, 'It opens for the next half minute');
  await mail.bringToFront();
  const opened = await follow();
  await arrived(opened, post);
  await until('it shows', async () => (await textOf(opened)).includes('PAGE'));
});

test('the popup says how long it is open, and closes it', async () => {
  const page = await goOn(3);
  const popup = held.driver.home;
  await popup.evaluate(() => location.assign('/popup.html'));
  await says(popup, 'Open for 3 more minutes');
  await press(popup, 'Close now: Sam');
  await paused(page);
  await until('it is said no more', async () => !(await textOf(popup)).includes('more minutes'));
  await isClosed();
});

// What goes on is held up there, as on a slow machine, until the background is gone.
test.each([
  ['before the pass is given', 'records'],
  ['before the page is let through', 'passes'],
])('Continue is heard, though the background ends %s', async (_when, lock) => {
  const { driver } = held;
  const { home } = driver;
  const page = await openPause(driver);
  await named(page, 'button', 'Continue');
  await home.evaluate(async (name) => {
    const { promise: isHeld, resolve } = Promise.withResolvers<void>();
    const letGo = Promise.withResolvers<void>();
    Object.assign(globalThis, { letGo: letGo.resolve });
    navigator.locks.request(name, () => {
      resolve();
      return letGo.promise;
    });
    await isHeld;
  }, lock);
  await press(page, 'Continue');
  await until('the background is held up', () =>
    home.evaluate(
      async (wanted) =>
        (await navigator.locks.query()).pending?.some(({ name }) => name === wanted),
      lock,
    ),
  );
  await driver.stopWorker();
  await home.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
  await arrived(page, JOHN);
  await until('it is one look, chosen once', async () => {
    const { checks } = await ask(driver, 'history', { filter: {}, before: null, count: 9 });
    return checks.length === 1 && checks[0]?.isChosen && checks[0].passes?.length === 1;
  });
});

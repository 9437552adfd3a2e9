/** What the user says of a look, how long it lasted, and whether it helped. */

import { expect, test } from 'vitest';
import type { Check } from '../../src/model/log/check.ts';

import { inDatabase } from '../browsers/database.ts';
import { writeLog } from '../browsers/log.ts';
import { until } from '../browsers/prompt.ts';
import { ELSEWHERE } from '../stand-in/sites.ts';
import {
  ask,
  change,
  goBack,
  intend,
  JOHN,
  named,
  paused,
  people,
  press,
  show,
  textOf,
  unfold,
  useListedJohn,
  visit,
  week,
} from './support.ts';

const held = useListedJohn({ each: { response: 'pause' } });

/** The log's latest check. */
async function latest(): Promise<Check | undefined> {
  const { checks } = await ask(held.driver, 'history', { filter: {}, before: null, count: 1 });
  return checks[0];
}

/** Changes what the log holds, past the background. */
const alter = <Data>(work: (log: IDBDatabase, data: Data) => IDBTransaction, data: Data) =>
  inDatabase(
    held.driver.home,
    'log',
    `async (log, data) => {
      const writing = (${work})(log, data);
      await new Promise((done) => { writing.oncomplete = done; });
    }`,
    data,
  );

/** Makes the only check so many milliseconds older. */
const age = (by: number) =>
  alter((log, older) => {
    const writing = log.transaction('checks', 'readwrite');
    const cursor = writing.objectStore('checks').openCursor();
    cursor.onsuccess = () => {
      const check = cursor.result?.value;
      const at = check.at - older;
      const day = new Date(at).toLocaleDateString('sv');
      const events = check.events.map((event: { at: number; day?: string }) => ({
        ...event,
        at: event.at - older,
        ...(event.day && { day }),
      }));
      cursor.result?.update({ ...check, at, day, events });
    };
    return writing;
  }, by);

test('a hope, a way and what came before are one tap each, and can be taken back', async () => {
  const page = await held.driver.browser.newPage();
  await visit(page, JOHN);
  await paused(page);
  const line = () => page.$eval('.nudge', (nudge) => nudge.textContent);
  const before = await line();
  await unfold(page);
  await press(page, 'Just habit');
  await until('the line speaks to it', async () => (await line()) !== before);
  await until('the hope is kept', async () => (await latest())?.hope === 'habit');
  await press(page, 'Just habit');
  await until('it is taken back', async () => (await latest())?.hope === null);
  await page.click('.questions summary');
  await press(page, 'I ran into it');
  await press(page, 'Lonely');
  await until('both are kept', async () => {
    const { cameBy, triggers } = (await latest()) ?? {};
    return cameBy === 'ran-into' && triggers?.includes('lonely');
  });
  expect((await week(held.driver)).total).toMatchObject({ 'ran-into': 1, 'turned-away': 0 });
  await press(page, 'Leave');
  await until('leaving is kept', async () => (await latest())?.outcome === 'stopped');
  const unknown = { visit: crypto.randomUUID(), answers: { removed: 0 as const } };
  await expect(ask(held.driver, 'answerCheck', unknown)).rejects.toThrow('no such check');
});

test('what is said at once is kept, though the background slept and the page is left right away', async () => {
  const page = await held.driver.browser.newPage();
  await held.driver.stopWorker();
  await visit(page, JOHN);
  const tap = (name: string) =>
    page.evaluate((text) => {
      const chips = [...document.querySelectorAll<HTMLElement>('.questions .chip')];
      const chip = chips.find((one) => one.textContent === text);
      chip?.click();
      return chip !== undefined;
    }, name);
  await until('it can be tapped', () => tap('Sad').catch(() => false));
  await tap('Lonely');
  await page.evaluate(() => document.querySelector<HTMLElement>('.choices button')?.click());
  await until('all of it is kept', async () => {
    const { mood, triggers, outcome } = (await latest()) ?? {};
    return mood === 'sad' && triggers?.includes('lonely') && outcome === 'stopped';
  });
});

test('what was hoped for before is told, and a short note is taken, where the user wants it', async () => {
  const { browser } = held.driver;
  const told = async (value: boolean) => {
    await intend(held.driver, 'set', { setting: 'showsLearnt', value });
    await intend(held.driver, 'set', { setting: 'takesNotes', value });
  };
  await told(true);
  const counters = {
    ...{ 'hope:habit': 5, 'hope:habit:same': 3 },
    ...{ 'hope:how-are': 4, 'hope:how-are:worse': 3, 'hope:how-are:better': 1 },
  };
  await ask(held.driver, 'glance', undefined); // makes the log
  await alter(
    (log, month) => {
      const writing = log.transaction('months', 'readwrite');
      writing.objectStore('months').put(month);
      return writing;
    },
    { id: new Date().toLocaleDateString('sv').slice(0, 7), counters, lookedDays: 0 },
  );
  const page = await browser.newPage();
  await visit(page, JOHN);
  await paused(page);
  await unfold(page);
  await press(page, 'How they are');
  await until('it is told', async () => (await textOf(page)).includes('One of your'));
  await press(page, 'Just habit');
  await until('so is another', async () => (await textOf(page)).includes('None of your'));
  await page.click('.questions summary');
  await (await named(page, 'textbox', 'A short note')).type(' before sleep ');
  await press(page, 'Leave');
  await until('the note is kept', async () => (await latest())?.note === 'before sleep');
  await told(false);
});

test('how long a page was looked at is kept, however it loads and though its tab is closed', async () => {
  await change(held.driver, { response: 'notice' });
  const page = await held.driver.browser.newPage();
  await visit(page, `${JOHN}?endless`);
  await until('the look is kept', latest);
  const since = Date.now();
  const { key } = (await people(held.driver))[0]?.identities[0] ?? { key: '' };
  const another = { id: crypto.randomUUID(), key, surface: 'profile', source: 'load' } as const;
  await ask(held.driver, 'visit', another); // not held up by the page that loads
  await until('a beat is kept', async () => (await latest())?.stays, 15_000);
  await page.close();
  const seen = (Date.now() - since) / 1000;
  await until('the report tells it to within 5 s', async () => {
    const { seconds } = await week(held.driver);
    const { stays = {} } = (await latest()) ?? {};
    const isTold = Object.values(stays).reduce((sum, one) => sum + one, 0) === seconds;
    return isTold && seconds >= 4 && Math.abs(seen - seconds) <= 5;
  });
});

test('a page that comes back out of the back/forward cache is looked at again', async () => {
  await change(held.driver, { response: 'notice' });
  const page = await held.driver.browser.newPage();
  await page.goto(JOHN);
  await until('the look is kept', latest);
  await page.goto(`https://${ELSEWHERE}/`);
  await goBack(page);
  await until('so is the return', async () => (await latest())?.visits.length === 2);
});

test('whether it helped is asked soon after or the next day, and then no more', async () => {
  await change(held.driver, { response: 'notice' });
  const page = await held.driver.browser.newPage();
  await page.goto(JOHN);
  await until('the look is kept', latest);
  const asked = async () => (await ask(held.driver, 'asked', undefined))?.when;
  expect(await asked()).toBeUndefined();
  await age(24 * 3_600_000);
  expect(await asked()).toBe('next-day');
  const { home } = held.driver;
  await show(held.driver, 'report');
  await press(home, 'Worse');
  await until('it is kept', async () => (await latest())?.helpedLater === 'worse');
  await until('it is thanked for', async () => (await textOf(home)).includes('Noted.'));
  expect(await asked()).toBeUndefined();
});

/** Has a page's next question for more of the history wait until it is let go. */
const holdMore = () =>
  held.driver.home.evaluate(() => {
    const { runtime } = chrome;
    const send = runtime.sendMessage as (...args: unknown[]) => unknown;
    const letGo = new Promise<void>((done) => {
      Object.assign(globalThis, { letGo: done });
    });
    const hold = (...args: unknown[]) => {
      const [{ type, data }] = args as [{ type: string; data: { before: unknown } }];
      if (type !== 'history' || data.before === null) return send.apply(runtime, args);
      Object.assign(runtime, { sendMessage: send });
      return letGo.then(() => send.apply(runtime, args));
    };
    Object.assign(runtime, { sendMessage: hold });
  });

test('"More" in the history shows more of what is chosen, and comes late to nothing else', async () => {
  const { home } = held.driver;
  const looks = Array.from({ length: 240 }, (_, index): Check => {
    const id = `look-${String(index).padStart(3, '0')}`;
    const at = Date.UTC(2026, 9, 1) + index * 3_600_000;
    return {
      ...{ id, visits: [id], at, seen: at, day: new Date(at).toISOString().slice(0, 10), hour: 12 },
      ...{ person: 'sam-00000001', network: 'x', surface: 'profile', origin: 'opened' },
      outcome: index % 2 === 0 ? 'stopped' : 'turned-away',
    };
  });
  await writeLog(held.driver, looks);
  await show(held.driver, 'history');
  const entries = () => home.$$eval('.entry p', (all) => all.map((one) => one.textContent ?? ''));
  const stopped = async () => {
    const shown = await entries();
    return shown.every((text) => text.includes('Walked away')) && shown.length;
  };
  const more = () => home.evaluate(() => document.querySelector<HTMLElement>('.more')?.click());
  await until('the first are there', async () => (await entries()).length === 50);
  await holdMore();
  await more();
  await (await home.waitForSelector('.filters label:last-child select'))?.select('stopped');
  await until('those that were stopped are there', async () => (await stopped()) === 50);
  await home.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
  // What is answered by then has been asked for after it.
  await ask(held.driver, 'history', { filter: {}, before: null, count: 1 });
  expect(await stopped()).toBe(50);
  await more();
  await until('the next are there', async () => (await stopped()) === 100);
  await more();
  await until('the last are there', async () => (await stopped()) === 120);
  expect(await home.$('.more')).toBeNull();
});

/** A promise to oneself: what makes looking easier waits as long as one has chosen, and what makes it harder does not. */
import { beforeEach, expect, test } from 'vitest';
import { dueAt, type Postponed } from '../../src/model/change/postponed.ts';
import { chooseSaved, keepSaved, tap } from '../browsers/copies.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords, recordsOf, settingOf } from '../browsers/records.ts';
import {
  ask,
  change,
  click,
  intend,
  JOHN,
  named,
  openChanges,
  openPause,
  paused,
  people,
  press,
  says,
  show,
  textOf,
  useListedJohn,
  visit,
} from './support.ts';

const held = useListedJohn();

const waiting = async () => Object.values(await recordsOf<Postponed>(held.driver, 'postponed'));
const response = async () => (await people(held.driver))[0]?.response;

beforeEach(async () => {
  const { driver } = held;
  await putRecords(driver, [], ['postponed', 'brief', 'softeningDelay', 'passphrase']);
  await change(driver, { response: 'pause' });
});

/** Chooses in Settings how long such changes wait. */
async function choose(hours: string) {
  const { home } = held.driver;
  await show(held.driver, 'settings/delay');
  await (await named(home, 'radio', hours)).click();
  const delay = Number.parseInt(hours, 10);
  await until('it is kept', async () => (await settingOf(held.driver, 'softeningDelay')) === delay);
}

/** Asks on the People page for somebody to be counted only. */
async function askForLess() {
  await show(held.driver, 'people');
  await openChanges(held.driver);
  await (await named(held.driver.home, 'radio', 'Only count')).click();
}

/** Lets what waits have waited its time but so much (milliseconds), and the alarm ring that looks for it. */
async function letTimePass(left = 0) {
  const rows = (await waiting()).map((one) => ({ ...one, waited: one.delay - left }));
  await putRecords(
    held.driver,
    rows.map((value) => ({ type: 'postponed', id: value.id, value })),
  );
  await held.driver.home.evaluate(() => chrome.alarms.create('postponed', { when: Date.now() }));
}

test('without one everything happens at once', async () => {
  await askForLess();
  await until('it is so', async () => (await response()) === 'notice');
  expect(await waiting()).toEqual([]);
});

test('where nothing waits it may hold for a day as well: chosen right there, and gone back by itself', async () => {
  const { driver } = held;
  await askForLess();
  await says(driver.home, 'Looking is easier from now on.');
  await press(driver.home, 'Only for a day');
  await says(driver.home, 'Then it goes back by itself.');
  expect(await response()).toBe('notice');
  await endTheDay();
  await until('it is as before', async () => (await response()) === 'pause');
  expect(await recordsOf(driver, 'brief')).toEqual({});
});

/** Lets the day end for which something is softer, and the alarm ring that looks for it. */
async function endTheDay() {
  const { driver } = held;
  const rows = Object.entries(await recordsOf<object>(driver, 'brief'));
  expect(rows).toHaveLength(1);
  await putRecords(
    driver,
    rows.map(([id, one]) => ({ type: 'brief', id, value: { ...one, until: Date.now() } })),
  );
  await driver.home.evaluate(() => chrome.alarms.create('postponed', { when: Date.now() }));
}

test('a softer choice waits, says until when, and can be given up in one tap', async () => {
  const { driver } = held;
  await choose('1 hour');
  await askForLess();
  await says(driver.home, 'You chose to have changes like this wait.');
  await says(driver.home, 'Visits to Sam are only counted');
  const pause = await named(driver.home, 'radio', 'Pause');
  const chosen = await pause.evaluate((input) => (input as HTMLInputElement).checked);
  expect(chosen, 'the choice shows how things are').toBe(true);
  const page = await driver.browser.newPage();
  await visit(page, JOHN);
  await paused(page);
  await page.close();
  await driver.home.bringToFront();
  await press(driver.home, 'Keep things as they are: Visits to Sam are only counted');
  await until('nothing waits', async () => (await waiting()).length === 0);
  expect(await response()).toBe('pause');
});

test('it outlives the background and its page, happens in its time, and the log counts it', async () => {
  const { driver } = held;
  await choose('24 hours');
  await askForLess();
  await until('it waits', async () => (await waiting()).length === 1);
  await driver.stopWorker();
  expect(await response()).toBe('pause');
  await letTimePass();
  await until('it is so', async () => (await response()) === 'notice');
  const day = await driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  // The change is published first, and told to the log then.
  const softened = await until('the log tells it', async () => {
    const moments = await ask(driver, 'moments', { kind: 'softened', from: day, to: day });
    return moments.length > 0 && moments;
  });
  const [sam] = await people(driver);
  expect(softened).toMatchObject([{ what: 'response', person: sam?.id }]);
  await show(driver, 'history');
  await says(driver.home, 'Made easier: how Sam opens');
});

/** Has the clock jump ahead by so many hours, or back, as what waits sees it, and the background look. */
async function setClock(hours: number) {
  const rows = await waiting();
  await putRecords(
    held.driver,
    rows.map((one) => ({
      type: 'postponed',
      id: one.id,
      value: { ...one, seen: one.seen - hours * 3_600_000 },
    })),
    ['postponed'],
  );
  await held.driver.home.evaluate(() => chrome.alarms.create('postponed', { when: Date.now() }));
  await until('the background has looked', async () =>
    (await waiting()).every(({ seen }) => Math.abs(Date.now() - seen) < 3_600_000),
  );
}

test('a clock that jumps ahead or back, and is put right, brings nothing forward', async () => {
  const { driver } = held;
  await choose('24 hours');
  await askForLess();
  const [asked] = await until('it waits', async () => {
    const rows = await waiting();
    return rows.length === 1 && rows;
  });
  const due = asked ? dueAt(asked) : 0;
  for (const hours of [100, -100]) {
    for (const jump of [hours, -hours]) await setClock(jump);
    const [one] = await waiting();
    expect(one && dueAt(one)).toBeGreaterThanOrEqual(due);
  }
  // Left standing, one jump does not do either, and the screen says until when.
  await setClock(1_000);
  expect(await waiting()).toHaveLength(1);
  expect(await response()).toBe('pause');
  await says(driver.home, 'You chose to have changes like this wait.');
});

test('for a day alone it goes back by itself, also where something else has become stricter', async () => {
  const { driver } = held;
  await change(driver, { veil: 'soft' });
  await choose('1 hour');
  await askForLess();
  await press(driver.home, 'Only for a day: Visits to Sam are only counted');
  await until('it is for a day', async () => (await waiting())[0]?.forADay === true);
  await letTimePass();
  await until('it is so', async () => (await response()) === 'notice');
  await change(driver, { veil: 'removed' });
  await endTheDay();
  await until('it is as before', async () => (await response()) === 'pause');
  expect((await people(driver))[0]?.veil).toBe('removed');
  await putRecords(driver, [], ['softeningDelay']);
  await change(driver, { veil: 'soft' });
});

test('nobody comes off the list, and no log is deleted, before its time', async () => {
  const { driver } = held;
  const [sam] = await people(driver);
  await choose('72 hours');
  for (const [name, data] of [
    ['removePerson', { id: sam?.id ?? '' }],
    ['forgetPerson', { id: sam?.id ?? '' }],
    ['eraseLog', {}],
    ['set', { setting: 'softeningDelay', value: 0 }],
  ] as const)
    expect(await intend(driver, name, data as never)).toBeGreaterThan(Date.now());
  expect(await people(driver)).toHaveLength(1);
  expect(await settingOf(driver, 'softeningDelay')).toBe(72);
  expect(await waiting()).toHaveLength(4);
});

/** Has the page make a copy, and this browser be as it was before what is in it: all that is older gives way to it. */
async function copyFromElsewhere() {
  const { driver } = held;
  const before = await people(driver);
  await change(driver, { response: 'notice' });
  await intend(driver, 'set', { setting: 'waitSeconds', value: 60 });
  await intend(driver, 'set', { setting: 'softeningDelay', value: 24 });
  await show(driver, 'settings/copies');
  await keepSaved(driver);
  await click(driver.home, '.passphrase-form + details > summary');
  await tap(driver, 'Make a copy anyone can read');
  await says(driver.home, 'Saved as notes-');
  await putRecords(driver, [
    ...before.map(personRecord),
    { type: 'waitSeconds', value: 30 },
    { type: 'softeningDelay', value: 72 },
  ]);
}

/** Brings back the copy that the page has kept. */
async function bringBack() {
  const { driver } = held;
  await chooseSaved(driver);
  await says(driver.home, '2 things in it would make looking easier.');
  // Whoever reads on for half a minute finds it asleep.
  await driver.stopWorker();
  await tap(driver, 'Bring it back');
  await says(driver.home, 'Done. What would make looking easier waits first;');
}

test('a copy brought back, once or twice, makes nothing easier before its time, which is told', async () => {
  const { driver } = held;
  const isAsBefore = async () => {
    expect(await response()).toBe('pause');
    expect(await settingOf(driver, 'softeningDelay')).toBe(72);
  };
  await copyFromElsewhere();
  await bringBack();
  await isAsBefore();
  // What is stricter comes at once.
  expect(await settingOf(driver, 'waitSeconds')).toBe(60);
  const asked = await waiting();
  for (const one of asked) expect(dueAt(one)).toBeGreaterThan(Date.now() + 71 * 3_600_000);
  await bringBack();
  expect((await waiting()).map(dueAt)).toEqual(asked.map(dueAt));
  await show(driver, 'settings');
  await says(driver.home, 'Less is covered for Sam, as in a copy or another browser');
  const told = await driver.home.$$eval('.waits li .what', (all) =>
    all.map(({ textContent }) => textContent),
  );
  expect(told.toSorted()).toEqual(asked.map(() => expect.stringMatching(/browser.*:\d\d/)));
  await letTimePass(60_000);
  await until('the background has looked', async () =>
    (await waiting()).every(({ delay, waited }) => waited > delay - 60_000),
  );
  await isAsBefore();
  await openPause(driver);
  await letTimePass();
  await until('it is so', async () => (await response()) === 'notice');
  expect(await settingOf(driver, 'softeningDelay')).toBe(24);
  await putRecords(driver, [], ['waitSeconds']);
});

test('whoever knows the passphrase need not wait', async () => {
  const { driver } = held;
  const { home } = driver;
  const enter = async (words: string, done: string) => {
    await (await named(home, 'textbox', 'Passphrase')).type(words);
    await press(home, done);
  };
  await choose('24 hours');
  await home.evaluate(() => document.querySelector<HTMLElement>('.phrase summary')?.click());
  await enter('a quiet harbour', 'Set');
  // It waits too, as it is a way past the delay.
  await until('it waits', async () => (await waiting()).length === 1);
  await letTimePass();
  await until('it is set', async () => Boolean(await settingOf(driver, 'passphrase')));
  await askForLess();
  await until('it waits', async () => (await waiting()).length === 1);
  await home.evaluate(() => document.querySelector<HTMLElement>('.waits summary')?.click());
  await enter('a loud harbour', 'Do it now');
  await says(home, 'That is not the passphrase.');
  expect(await response()).toBe('pause');
  await (await named(home, 'textbox', 'Passphrase')).evaluate((input) =>
    (input as HTMLInputElement).select(),
  );
  await enter('a quiet harbour', 'Do it now');
  await until('it is so', async () => (await response()) === 'notice');
});

test('who looks to stay safe says so once: the page opens at once, and nothing about them waits', async () => {
  const { driver } = held;
  const { home } = driver;
  await show(driver, 'people');
  await says(home, 'to stay safe from them?');
  await click(home, '.safety-question .button');
  await says(home, 'Keep using yours for everyday things');
  const said = async () => (await people(driver))[0]?.forSafety;
  expect([await response(), await said()]).toEqual(['notice', true]);
  await click(home, '.safety-answered .button');
  await until('it is as before', async () => (await said()) === false);
  expect(await response()).toBe('pause');
  expect(await home.evaluate(() => document.querySelector('.safety-question'))).toBeNull();
  await intend(driver, 'set', { setting: 'softeningDelay', value: 72 });
  await change(driver, { forSafety: true });
  expect(await waiting()).toHaveLength(1);
  await letTimePass();
  await until('it holds', said);
  await change(driver, { response: 'notice' });
  const page = await driver.browser.newPage();
  await visit(page, JOHN);
  await until('the page opens', async () => (await textOf(page)).includes('PAGE'));
  expect(await waiting()).toEqual([]);
  await putRecords(driver, [], ['softeningDelay']);
  await change(driver, { forSafety: false });
});

/** What is let go of is gone, from every database and every key: the log, what was noted about somebody, old looks. */
import type { ElementHandle } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { contactId } from '../../src/model/care/contact.ts';
import type { Check } from '../../src/model/log/check.ts';
import { allKept, type Kept, placesOf } from '../browsers/kept.ts';
import { writeLog } from '../browsers/log.ts';
import { ourFilesNaming } from '../browsers/profile.ts';
import { until } from '../browsers/prompt.ts';
import {
  ask,
  intend,
  named,
  openChanges,
  openPause,
  people,
  press,
  says,
  show,
  useListedJohn,
} from './support.ts';

const held = useListedJohn();

/** The user's own words: on a look of today, and on one of long ago. */
const WORDS = { now: 'after the party', before: 'the old song' };
const LONG_AGO = '2025-01-06';

let id = '';

beforeAll(async () => {
  id = (await people(held.driver))[0]?.id ?? '';
  for (const name of Object.values(WORDS)) await intend(held.driver, 'addTrigger', { name });
});

/** Waits until no file of the browser's that holds what is ours holds a word. */
const inNoFile = (word: string) =>
  until(
    () => `no file holds ${word}, as ${ourFilesNaming(held.driver, word)} does`,
    () => ourFilesNaming(held.driver, word).length === 0,
  );

const today = () => held.driver.home.evaluate(() => new Date().toLocaleDateString('sv'));

/** A look of long ago, with words of the user's own. */
const oldLook = (): Check => ({
  ...{ id: 'look-of-long-ago', visits: ['look-of-long-ago'], day: LONG_AGO, hour: 22 },
  ...{ at: Date.parse(`${LONG_AGO}T22:00Z`), seen: Date.parse(`${LONG_AGO}T22:00Z`) },
  ...{ network: 'instagram', surface: 'profile', origin: 'opened', outcome: 'stopped' },
  ...{ person: id, triggers: [WORDS.before], note: 'an old note' },
});

/** Looks of today and of long ago, a note, days of contact, an urge ridden out, and a pause that is open. */
beforeEach(async () => {
  const { driver } = held;
  const day = await today();
  for (const name of Object.values(WORDS)) await intend(driver, 'addTrigger', { name });
  await writeLog(driver, [oldLook()]);
  const page = await openPause(driver);
  const filter = { person: id };
  const look = await until('the look is written', async () => {
    const { checks } = await ask(driver, 'history', { filter, before: null, count: 5 });
    return checks.find((check) => check.day === day);
  });
  const answers = { triggers: [WORDS.now], note: 'a new note' };
  await ask(driver, 'answerCheck', { visit: look.id, answers });
  await page.close();
  await intend(driver, 'setLastContact', { person: id, on: '2024-12-01' });
  for (const on of [LONG_AGO, day])
    await ask(driver, 'moment', { id: contactId(id, on), kind: 'contact', person: id, day: on });
  for (const on of [LONG_AGO, day])
    await ask(driver, 'moment', { id: crypto.randomUUID(), kind: 'urge', what: 'passed', day: on });
  await ask(driver, 'moment', { id: crypto.randomUUID(), kind: 'reply', what: 'a', day: LONG_AGO });
  const kept = await allKept(driver);
  expect(placesOf(id, kept)).toEqual(
    expect.arrayContaining(['log checks', 'log days', 'log moments', 'log months']),
  );
  expect(placesOf('john.doe', kept)).toEqual(expect.arrayContaining(['browser', 'local list']));
});

/** Chooses a day as a browser's own calendar would. */
const chooseDay = (field: ElementHandle<Element>, day: string) =>
  field.evaluate((input, value) => {
    (input as HTMLInputElement).value = value;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }, day);

/** What stays in the log itself. */
const inLog = (kept: readonly Kept[], store: string) =>
  kept.filter(({ place }) => place === `log ${store}`).map(({ value }) => value as { day: string });

test('looks that are kept for a month leave no word of older ones', async () => {
  const { driver } = held;
  await show(driver, 'settings/keeping');
  await (await named(driver.home, 'radio', 'A month')).click();
  await press(driver.home, 'Delete');
  await until(
    'the old look is gone',
    async () => inLog(await allKept(driver), 'checks').length === 1,
  );
  const kept = await until('its words are gone', async () => {
    const all = await allKept(driver);
    // That less is kept is counted, too.
    return inLog(all, 'moments').length === 5 && all;
  });
  for (const gone of [WORDS.before, 'an old note', 'look-of-long-ago'])
    expect([gone, placesOf(gone, kept)]).toEqual([gone, []]);
  expect(placesOf(WORDS.now, kept)).toContain('log checks');
  for (const gone of [WORDS.before, 'an old note']) await inNoFile(gone);
  // Figures stay, for that is how it was chosen.
  expect(JSON.stringify(inLog(kept, 'days'))).toContain(LONG_AGO);
  await intend(driver, 'set', { setting: 'retention', value: { months: 0, keepsSums: true } });
});

test('days that are deleted leave no look, note or word of theirs; all other days stay', async () => {
  const { driver } = held;
  await show(driver, 'settings');
  await press(driver.home, 'Delete certain days');
  const fields = await driver.home.$$('.erase-days [type="date"]');
  expect(fields).toHaveLength(2);
  for (const field of fields) await chooseDay(field, LONG_AGO);
  await press(driver.home, 'Delete');
  await says(driver.home, 'Those days are deleted.');
  const kept = await allKept(driver);
  for (const gone of ['look-of-long-ago', WORDS.before, 'an old note'])
    expect([gone, placesOf(gone, kept)]).toEqual([gone, []]);
  expect(placesOf('a new note', kept)).toContain('log checks');
  for (const gone of ['look-of-long-ago', WORDS.before, 'an old note']) await inNoFile(gone);
});

test('an erased log leaves no look, moment, day of contact or word; who is listed stays', async () => {
  const { driver } = held;
  await show(driver, 'settings');
  await press(driver.home, 'Delete the log');
  await press(driver.home, 'Delete');
  await says(driver.home, 'The log is empty.');
  const kept = await allKept(driver);
  for (const store of ['checks', 'days', 'months', 'moments'])
    expect(inLog(kept, store)).toEqual([]);
  for (const gone of [...Object.values(WORDS), 'a new note', 'an old note', '2024-12-01', LONG_AGO])
    expect([gone, placesOf(gone, kept)]).toEqual([gone, []]);
  const where = ['local list', 'records records', 'session records'];
  expect([placesOf(id, kept), placesOf('Sam', kept)]).toEqual([where, where.slice(1)]);
  for (const word of ['a new note', 'an old note']) await inNoFile(word);
  await ask(driver, 'glance', undefined);
  expect(await people(driver)).toHaveLength(1);
});

test('whoever is removed with what was noted about them leaves neither id nor name nor handle', async () => {
  const { driver } = held;
  await show(driver, 'people');
  await openChanges(driver);
  await press(driver.home, 'Remove person Sam');
  await says(driver.home, 'Sam is off your list.');
  // Before anything is read here: Chromium (156) keeps a file that is being read until it merges some again.
  for (const gone of ['john.doe', '"Sam"']) await inNoFile(gone);
  const removed = await until('the name and the handle are gone', async () => {
    const all = await allKept(driver);
    const places = [placesOf('Sam', all), placesOf('john.doe', all)].flat();
    // A pause that is loaded again still leads on, as long as the browser runs.
    return places.every((place) => place === 'session asked') && all;
  });
  expect(placesOf(id, removed)).toContain('log checks');
  await press(driver.home, 'Delete what was noted about them too');
  await press(driver.home, 'Delete');
  await says(driver.home, 'What was noted about Sam has been deleted.');
  const kept = await allKept(driver);
  const words = [...Object.values(WORDS), 'a new note', 'an old note'];
  for (const gone of [id, 'Sam', 'john.doe', ...words])
    expect([gone, placesOf(gone, kept)]).toEqual([gone, []]);
  // What was done for oneself is about nobody; that somebody was taken off is about them.
  expect(inLog(kept, 'moments')).toHaveLength(3);
  for (const gone of ['john.doe', '"Sam"', ...words]) await inNoFile(gone);
});

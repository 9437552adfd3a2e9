/** What looks further than a day: hard dates, how one is doing, and asking less. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { HardDate } from '../../src/model/care/hard-date.ts';
import { RATING, ratingAwayUntil, type SelfRating } from '../../src/model/care/self-rating.ts';
import { EVERY_DAY, type Reminder } from '../../src/model/reminders/reminder.ts';
import { plusDays } from '../../src/model/time/day.ts';
import { writeLog } from '../browsers/log.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords, recordsOf, settingOf } from '../browsers/records.ts';
import { BEFORE, checksOf } from '../browsers/week.ts';
import { ask, intend, openPause, press, says, show, textOf, useListedJohn } from './support.ts';

const held = useListedJohn({ each: { response: 'pause' }, waitSeconds: 3 });

const DAILY: Reminder = {
  ...{ id: 'eat-00000001', preset: 'eat', text: 'Eat something warm', isOn: true },
  ...{ weekdays: EVERY_DAY, times: ['12:00'], beforeHardHour: false, since: '2026-01-01T12:00' },
};

/** Chooses a day in the only date field there is, as a browser's own calendar would. */
const chooseDay = (day: string) =>
  held.driver.home.$eval(
    '.hard-dates [type="date"]',
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    day,
  );

const dates = async () => Object.values(await recordsOf<HardDate>(held.driver, 'hardDate'));

/** How long a pause still waits, in seconds. */
async function secondsLeft(page: Page): Promise<number> {
  const shown = await page.waitForSelector('.count-down');
  return Number(/\d+/.exec((await shown?.evaluate((one) => one.textContent)) ?? '')?.[0]);
}

const today = () =>
  held.driver.home.evaluate(() => Temporal.Now.plainDateISO().toString()) as Promise<string>;

test('a hard date is given once; on the day its plan comes first and the pause waits longer', async () => {
  const { driver } = held;
  const { home } = driver;
  await show(driver, 'plan');
  await press(home, 'The day it ended');
  await press(home, 'Save this date');
  await says(home, 'Choose a day.');
  const day = await today();
  await chooseDay(day);
  await (await home.waitForSelector('.hard-dates .check:last-of-type input'))?.click();
  await press(home, 'Save this date');
  await says(home, 'Saved: The day it ended');
  expect(await dates()).toMatchObject([
    { label: 'The day it ended', on: day.slice('YYYY-'.length), waitsLonger: true },
  ]);
  await intend(driver, 'setPlan', { for: 'hard-date', plan: { deed: 'music' } });
  const page = await openPause(driver);
  const said = await textOf(page);
  expect(said).toContain('Listen to one whole song.');
  expect(await secondsLeft(page)).toBeGreaterThan(30);
  await show(driver, 'report');
  await says(home, 'Today: The day it ended');
});

test('a hard date that was removed is put back, and removed for good', async () => {
  const { driver } = held;
  const { home } = driver;
  await show(driver, 'plan');
  const kept = await dates();
  await press(home, 'Remove: The day it ended');
  await says(home, 'Removed: The day it ended');
  expect(await dates()).toEqual([]);
  await press(home, 'Undo');
  await says(home, 'It is back: The day it ended');
  expect(await dates()).toMatchObject(kept.map(({ since: _since, ...date }) => date));
  await press(home, 'Remove: The day it ended');
  await until('none is left', async () => (await dates()).length === 0);
  const page = await openPause(driver);
  expect(await textOf(page)).not.toContain('If it is a hard date');
  expect(await secondsLeft(page)).toBeLessThanOrEqual(3);
});

/** Answers the five statements that show, each by the step in a place, from 1. */
const answer = (...steps: readonly number[]) =>
  held.driver.home.$$eval(
    '.rating-form fieldset',
    (all, wanted) => {
      for (const [at, one] of all.entries())
        one.querySelectorAll('input')[(wanted[at] ?? 0) - 1]?.click();
    },
    steps,
  );

const ratings = () => recordsOf<SelfRating>(held.driver, 'selfRating');

test('how one is doing is answered once a month, and can be taken back', async () => {
  const { driver } = held;
  const { home } = driver;
  const month = (await today()).slice(0, 'YYYY-MM'.length);
  await putRecords(driver, [{ type: 'countedSince', id: '', value: '2026-01-01' }]);
  await show(driver, 'report');
  await says(home, 'How have the last two weeks been?');
  await show(driver, 'doing');
  await answer(2, 3, 4);
  await press(home, 'Save');
  await says(home, '2 are still open.');
  expect(await ratings()).toEqual({});
  await answer(2, 3, 4, 3, 5);
  await press(home, 'Save');
  await says(home, 'You can answer again next month.');
  const given = { sleep: 2, people: 3, hope: 4, thoughts: 3, calm: 5 };
  expect(await ratings()).toMatchObject({ [month]: given });
  await says(home, 'Nights without sleep');
  await show(driver, 'report');
  await home.waitForSelector('.home.report h1');
  expect(await textOf(home)).not.toContain('How have the last two weeks been?');
  await show(driver, 'doing');
  await press(home, 'Change these answers');
  await answer(4, 3, 4, 3, 5);
  await press(home, 'Save');
  await says(home, 'You can answer again next month.');
  expect(await ratings()).toMatchObject({ [month]: { ...given, sleep: 4 } });
  await press(home, 'Undo');
  await says(home, 'Back as it was.');
  expect(await ratings()).toMatchObject({ [month]: given });
});

test('put off it is not offered again this month', async () => {
  const { driver } = held;
  await putRecords(driver, [], ['selfRating']);
  await show(driver, 'report');
  await press(driver.home, 'Not this month');
  const isOffered = async () => (await driver.home.$('.rating-offer')) !== null;
  await until('it is gone', async () => !(await isOffered()));
  await show(driver, 'report');
  await driver.home.waitForSelector('.home.report h1');
  expect(await isOffered()).toBe(false);
});

test('after weeks that were calm and seen less is asked in one tap, and as before in another', async () => {
  const { driver } = held;
  const { home } = driver;
  await putRecords(driver, [
    { type: 'countedSince', value: '2026-01-01' },
    { type: 'setAside', value: { [RATING]: ratingAwayUntil(await today()) } },
    { type: 'reminder', id: DAILY.id, value: DAILY },
  ]);
  const asked = () => settingOf<boolean>(driver, 'asksWhetherHelped');
  const weekdays = async () => (await recordsOf<Reminder>(driver, 'reminder'))[DAILY.id]?.weekdays;
  const isOffered = async () => {
    await show(driver, 'report');
    await home.waitForSelector('.home.report h1');
    await ask(driver, 'browsers', undefined);
    return (await textOf(home)).includes('It has been quiet');
  };
  // Nobody saw those weeks.
  expect(await isOffered()).toBe(false);
  await writeLog(driver, checksOf(BEFORE, plusDays(await today(), -60)));
  await until('it is offered', isOffered);
  await press(home, 'Ask less');
  await says(home, 'It will ask less from now on.');
  expect([await asked(), await weekdays()]).toEqual([false, [1, 3, 5, 7]]);
  await press(home, 'Undo');
  await says(home, 'Back as it was.');
  expect([await asked(), await weekdays()]).toEqual([true, EVERY_DAY]);
  expect(await isOffered()).toBe(false);
  await intend(driver, 'askLess', {});
  await show(driver, 'reminders');
  await press(home, 'As before');
  await says(home, 'Back as it was.');
  expect([await asked(), await weekdays()]).toEqual([true, EVERY_DAY]);
});

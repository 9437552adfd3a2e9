/** What looks further than a day: hard dates, how one is doing, and asking less. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { HardDate } from '../../src/model/care/hard-date.ts';
import { until } from '../browsers/prompt.ts';
import { recordsOf } from '../browsers/records.ts';
import { intend, openPause, press, says, show, textOf, useListedJohn } from './support.ts';

const held = useListedJohn({ each: { response: 'pause' }, waitSeconds: 3 });

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

/** How long a pause still waits, in seconds; 0 once that is over. */
const secondsLeft = (page: Page) =>
  page.evaluate(() =>
    Number(/\d+/.exec(document.querySelector('.count-down')?.textContent ?? '0')),
  );

const today = () =>
  held.driver.home.evaluate(() => Temporal.Now.plainDateISO().toString()) as Promise<string>;

test('a hard date is given once; on the day its plan comes first and the pause waits longer', async () => {
  const { driver } = held;
  const { home } = driver;
  await show(driver, 'plan');
  await press(home, 'The day it ended');
  await press(home, 'Keep this date');
  await says(home, 'Choose a day.');
  const day = await today();
  await chooseDay(day);
  await (await home.waitForSelector('.hard-dates .check:last-of-type input'))?.click();
  await press(home, 'Keep this date');
  await says(home, 'Kept: The day it ended');
  expect(await dates()).toMatchObject([
    { label: 'The day it ended', on: day.slice('YYYY-'.length), waitsLonger: true },
  ]);
  await intend(driver, 'setPlan', { for: 'hard-date', plan: { deed: 'music' } });
  const page = await openPause(driver);
  const said = await textOf(page);
  expect(said).toContain('If it is a hard date and I want to look, then I will listen');
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

/** After eight calm weeks one may step back: wait less, put somebody out of sight, or say goodbye with what was noted. */
import { globSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { plusDays } from '../../src/model/time/day.ts';
import { writeLog } from '../browsers/log.ts';
import { look } from '../browsers/passing.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords, settingOf } from '../browsers/records.ts';
import { checksOf } from '../browsers/week.ts';
import {
  openChanges,
  openPause,
  people,
  press,
  says,
  show,
  textOf,
  useListedJohn,
} from './support.ts';

const held = useListedJohn({ waitSeconds: 10 });

const WEEKS = 'Eight calm weeks';

let first: string;

/** One attempt, sixty days ago, and nothing since: each day was watched. */
beforeEach(async () => {
  const { driver } = held;
  const day = await driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  first = plusDays(day, -60);
  await putRecords(driver, [{ type: 'countedSince', value: first }], ['countedSince', 'setAside']);
  await writeLog(driver, checksOf([[0, 12, 'stopped']], first));
  await look(driver);
  await show(driver, 'report');
  await says(driver.home, WEEKS);
});

test('tapering halves the wait at once, and can be taken back; then it is not offered for weeks', async () => {
  const { driver } = held;
  const { home } = driver;
  await says(home, 'the pause waits 5 s instead of 10 s');
  await press(home, 'Taper off');
  await says(home, 'The pause is shorter');
  expect(await settingOf(driver, 'waitSeconds')).toBe(5);
  await press(home, 'Undo');
  await until('it waits as before', async () => (await settingOf(driver, 'waitSeconds')) === 10);
  const away = (await settingOf<Record<string, string>>(driver, 'setAside'))?.graduation;
  expect(away).toBe(plusDays(first, 60 + 56));
  await show(driver, 'report');
  await says(home, 'No attempts');
  expect(await textOf(home)).not.toContain(WEEKS);
});

test('where changes wait, tapering waits as well, and says so', async () => {
  const { driver } = held;
  await putRecords(driver, [{ type: 'softeningDelay', value: 24 }]);
  await press(driver.home, 'Taper off');
  await says(driver.home, 'The wait becomes 5 seconds');
  expect(await settingOf(driver, 'waitSeconds')).toBe(10);
  await putRecords(driver, [], ['softeningDelay', 'postponed']);
});

test('somebody is archived: out of sight, covered as before, and back in one tap', async () => {
  const { driver } = held;
  const { home } = driver;
  await press(home, 'Choose who');
  await until('People shows', () => home.$('.home.people'));
  await openChanges(driver);
  await press(home, 'Archive Sam');
  await says(home, 'Sam is out of sight, and covered as before.');
  expect((await people(driver))[0]?.isArchived).toBe(true);
  await (await openPause(driver)).close();
  await show(driver, 'report');
  expect(await textOf(home)).not.toContain('Sam');
  await show(driver, 'people');
  await home.waitForSelector('.archived summary');
  await home.$eval('.archived summary', (one) => (one as HTMLElement).click());
  await press(home, 'Bring back Sam');
  await until('Sam is back', async () => (await people(driver))[0]?.isArchived === false);
  await openChanges(driver);
});

test('saying goodbye gives what was noted along, and then all can be deleted', async () => {
  const { driver } = held;
  const { home, downloads } = driver;
  await press(home, 'Say goodbye');
  await press(home, 'Save as CSV');
  await until('the file is there', () => globSync(`${downloads}/notes*.csv`).length > 0);
  await press(home, 'Delete everything');
  await says(home, 'Pages will open again');
  await press(home, 'Delete everything');
  await says(home, 'in ten seconds');
  await press(home, 'Undo');
  await says(home, 'Nothing was deleted.');
  expect(await people(driver)).toHaveLength(1);
});

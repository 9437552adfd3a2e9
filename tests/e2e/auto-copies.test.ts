/** Copies made by themselves, in the browser's own downloads folder: the last five stay, and what stands in the way is told once. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AutoCopy } from '../../src/model/copy/auto-copy.ts';
import { tap } from '../browsers/copies.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords, settingOf } from '../browsers/records.ts';
import { click, intend, press, says, show, useBrowser } from './support.ts';

/** With a browser of its own: it has leave to save, and loses it. */
const held = useBrowser({});

/** More than a day, also where the clocks are put back. */
const A_DAY = 26 * 3_600_000;

const folder = () => join(held.driver.downloads, 'notes');

const now = async () => (await settingOf<AutoCopy | null>(held.driver, 'autoCopy')) ?? null;

/** Has copies made by themselves that anybody can read. */
async function start(): Promise<void> {
  const { driver } = held;
  await show(driver, 'settings/copies');
  await click(driver.home, '.auto-copies details > summary');
  await click(driver.home, '.auto-copies details details > summary');
  await driver.allowing(() => tap(driver, 'Start copies anyone can read'));
  await until('the first is made', async () => (await now())?.made === 1);
}

/** Lets a day go by, and the hourly alarm ring. */
async function aDayLater(): Promise<void> {
  const { driver } = held;
  const value = await now();
  await putRecords(driver, [
    { type: 'autoCopy', value: { ...value, at: (value?.at ?? 0) - A_DAY } },
  ]);
  await driver.home.evaluate(() => chrome.alarms.create('copy', { when: Date.now() }));
}

/** The next is made a day later. */
async function makeNext(): Promise<void> {
  const before = (await now())?.made ?? 0;
  await aDayLater();
  await until('the next is made', async () => (await now())?.made === before + 1);
}

/** How long the pause waits, by the copies in the folder, by name. */
const inFolder = () =>
  readdirSync(folder())
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => {
      const lines = readFileSync(join(folder(), name), 'utf8').split('\n');
      const rows = lines.filter(Boolean).map((line) => JSON.parse(line));
      const row = rows.find(({ record }) => record?.type === 'waitSeconds');
      return [name.replace(/notes-[a-z0-9]{4}-/, ''), row?.record.value];
    })
    .toSorted();

const setWait = (value: number) => intend(held.driver, 'set', { setting: 'waitSeconds', value });

/** Whether our pages say by themselves that a copy could not be made. */
async function isTold(): Promise<boolean> {
  const { driver } = held;
  await show(driver, 'settings/copies');
  await says(driver.home, 'Last saved on');
  return Boolean(await driver.home.$('.copy-missed'));
}

test('one a day: the last five are kept and older ones go, nobody else’s file does, and nothing is said', async () => {
  await setWait(11);
  await start();
  writeFileSync(join(folder(), 'notes-mine-1.txt'), 'mine');
  for (const seconds of [12, 13, 14, 15, 16, 17]) {
    await setWait(seconds);
    await makeNext();
  }
  expect(inFolder()).toEqual([
    ['1.jsonl', 16],
    ['2.jsonl', 17],
    ['3.jsonl', 13],
    ['4.jsonl', 14],
    ['5.jsonl', 15],
  ]);
  expect(readdirSync(folder())).toHaveLength(6);
  expect(await isTold()).toBe(false);
});

test('a folder that is gone is made anew, without a word', async () => {
  rmSync(folder(), { recursive: true });
  await makeNext();
  expect(inFolder()).toEqual([['3.jsonl', 17]]);
});

/** The next cannot be made: it is told until it is read, and not again for the same reason. */
async function expectMissed(words: string): Promise<void> {
  const { driver } = held;
  const made = (await now())?.made;
  await aDayLater();
  await until('it is told', async () => (await now())?.missed?.isRead === false);
  expect(await isTold()).toBe(true);
  await says(driver.home, words);
  await press(driver.home, 'All right');
  await until('it is read', async () => (await now())?.missed?.isRead);
  await aDayLater();
  await until('it has been tried again', () =>
    driver.home.evaluate(async () => {
      if (await chrome.alarms.get('copy')) return false;
      return navigator.locks.request('auto-copy', () => true);
    }),
  );
  expect(await isTold()).toBe(false);
  expect((await now())?.made).toBe(made);
}

test('a folder that cannot be written to is told once; once it can, the next is made and nothing said', async () => {
  rmSync(folder(), { recursive: true });
  writeFileSync(folder(), 'a file in its place');
  await expectMissed('your downloads folder cannot be written to.');
  rmSync(folder());
  await makeNext();
  expect((await now())?.missed).toBeNull();
  expect(inFolder()).toHaveLength(1);
});

test('leave to save that was taken back is told once, and had again where the user tries again', async () => {
  const { driver } = held;
  await driver.home.evaluate(() => chrome.permissions.remove({ permissions: ['downloads'] }));
  await expectMissed('Your browser no longer lets Breathing Room save files.');
  const made = (await now())?.made ?? 0;
  await says(driver.home, 'Try again');
  // Neither browser asks anew: in Firefox a setting answers, and Chromium 156 gives again what was given once.
  await tap(driver, 'Try again');
  await until('it is made', async () => (await now())?.made === made + 1);
  expect(inFolder()).toHaveLength(2);
});

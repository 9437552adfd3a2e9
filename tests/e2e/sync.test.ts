/**
 * The browser's own sync as it really is: how much it takes and how it refuses, what is said then, and that what
 * another browser tells of its days is shown beside this one's. No account is signed in: what others write is put there.
 */
import { beforeEach, describe, expect, test } from 'vitest';
import { nextStamp } from '../../src/model/records/stamp.ts';
import type { Figures } from '../../src/model/sync/day-figures.ts';
import { type Items, QUOTA } from '../../src/model/sync/items.ts';
import type { Line } from '../../src/model/sync/sealed-rows.ts';
import { sending } from '../../src/model/sync/send.ts';
import type { SyncState } from '../../src/model/sync/sync-state.ts';
import type { Syncing } from '../../src/model/sync/syncing.ts';
import { plusDays } from '../../src/model/time/day.ts';
import { writeLog } from '../browsers/log.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { BEFORE, checksOf } from '../browsers/week.ts';
import { ask, press, SAM, says, show, useBrowser } from './support.ts';

/** What it takes in a minute is used up here, so the browser is this file's own. */
const held = useBrowser({});
const { all, item, items } = QUOTA;

const SALT = '5a'.repeat(16);
const KEY = 'c3'.repeat(32);
const OTHER: Syncing = { device: 'bbbbbbbb', salt: SALT, key: KEY };

const there = (): Promise<Items> => held.driver.home.evaluate(() => chrome.storage.sync.get(null));
const today = () => held.driver.home.evaluate(() => new Date().toLocaleDateString('sv'));

/** Writes items in one go. Resolves to what was said against it; '' where it was taken. */
const put = (some: Items): Promise<string> =>
  held.driver.home.evaluate(
    (wanted) => chrome.storage.sync.set(wanted).then(() => '', String),
    some,
  );

/** How many bytes the items count for: Firefox counts all of them as JSON, Chromium each key with its value. */
async function bytesThere(): Promise<number> {
  const now = await there();
  if (held.driver.name === 'firefox') return JSON.stringify(now).length;
  return Object.entries(now).reduce(
    (sum, [key, value]) => sum + key.length + JSON.stringify(value).length,
    0,
  );
}

/** So many items are full, and one more is not. */
const FULL = 12;

/** Fills it to the last byte. Resolves to how many of them the last item counts for. */
async function fill(): Promise<number> {
  for (let index = 0; index < FULL; index += 1)
    expect(await put(sized(`piece ${index}`, item))).toBe('');
  const marks = held.driver.name === 'firefox' ? '"":,'.length * (FULL + 1) + 1 : 0;
  const rest = all - FULL * item - marks;
  expect(await put(sized('rest', rest))).toBe('');
  expect(await bytesThere()).toBe(all);
  return rest;
}

/** An item that counts for so many bytes. */
const sized = (key: string, bytes: number): Items => ({
  [key]: 'x'.repeat(bytes - key.length - '""'.length),
});

const REFUSED = /quota/i;

beforeEach(async () => {
  const { driver } = held;
  await driver.home.evaluate(() => chrome.storage.sync.clear());
  await putRecords(driver, [personRecord(SAM)], ['person', 'syncing', 'heardFrom']);
});

describe('it takes', () => {
  test('items of 8,192 bytes with their key, and not of one more', async () => {
    expect(await put(sized('one', item))).toBe('');
    expect(await put(sized('two', item + 1))).toMatch(REFUSED);
  });

  test('102,400 bytes in all, and not one more', async () => {
    const rest = await fill();
    expect(await put(sized('rest', rest + 1))).toMatch(REFUSED);
    expect(await bytesThere()).toBe(all);
  });

  test('512 items, and not one more', async () => {
    const some = Array.from({ length: items }, (_, index) => [`k${index}`, 0] as const);
    expect(await put(Object.fromEntries(some))).toBe('');
    expect(await put({ more: 0 })).toMatch(REFUSED);
  });
});

const switchOn = () => ask(held.driver, 'switchOnSync', { salt: SALT, key: KEY });

/** Another browser writes. */
async function otherWrites(lines: readonly Line[], by = OTHER) {
  const { items: written } = await sending(await there(), by, lines, await today());
  expect(await put(written)).toBe('');
}

test('a list that is far too long goes as far as there is room, and that is said', async () => {
  const { driver } = held;
  const many = Array.from({ length: 900 }, (_, index) => ({
    ...{ ...SAM, id: `person-${index}`, nickname: crypto.randomUUID() },
    identities: SAM.identities.map((one) => ({ ...one, value: crypto.randomUUID() })),
  }));
  await putRecords(driver, many.map(personRecord));
  await switchOn();
  const { left, trouble } = (await ask(driver, 'sync', undefined)) as SyncState;
  expect({ isAll: left === 0, trouble }).toEqual({ isAll: false, trouble: null });
  const bytes = await bytesThere();
  expect(bytes).toBeGreaterThan(all / 3);
  // Half is this browser's, to the last byte; the other half is for one more.
  expect(bytes).toBeLessThanOrEqual(all / 2);
  await show(driver, 'settings/sync');
  await says(driver.home, 'Not everything finds room');
});

test('where there is no room at all, that is said, and what was there stays', async () => {
  const { driver } = held;
  await fill();
  await switchOn();
  expect(((await ask(driver, 'sync', undefined)) as SyncState).trouble).toBe('full');
  expect(await bytesThere()).toBe(all);
  await show(driver, 'settings/sync');
  await says(driver.home, 'There is no room left');
});

test('what another browser tells of its days stands beside this one’s', async () => {
  const { driver } = held;
  const day = await today();
  await putRecords(driver, [{ type: 'countedSince', value: plusDays(day, -30) }]);
  await switchOn();
  const told = { 'turned-away': 1, stopped: 2, 'went-on': 1, 'ran-into': 0 };
  const figures: Figures = {
    ...{ from: plusDays(day, -60), until: day },
    days: [{ id: plusDays(day, -8), tally: told, watch: 'watched' }],
  };
  await otherWrites([{ figures }]);
  // The last whole week, whichever day it is.
  await show(driver, `report/${plusDays(day, -8)}`);
  await says(driver.home, 'On your other browsers');
  await says(driver.home, '3 of 4 attempts stayed closed.');
  await says(driver.home, 'In this browser');
});

test('who was forgotten in another browser is asked about here, and goes here too', async () => {
  const { driver } = held;
  const { home } = driver;
  await writeLog(driver, checksOf(BEFORE, plusDays(await today(), -20)));
  await switchOn();
  const stamp = nextStamp('', Date.now() + 60_000, OTHER.device);
  const row = { id: SAM.id, version: 0, made: stamp, stamp };
  await otherWrites([
    { ...row, type: 'forgotten', value: true },
    { ...row, type: 'person', value: null, deleted: true },
  ]);
  await ask(driver, 'sync', undefined);
  await show(driver, 'people');
  await says(home, 'Another browser of yours deleted all that was noted about Sam.');
  await press(home, 'Delete it here, too');
  await press(home, 'Delete');
  await says(home, 'It has been deleted here, too.');
  const left = () => ask(driver, 'history', { filter: { person: SAM.id }, before: null, count: 1 });
  await until('no look at them is left', async () => (await left()).checks.length === 0);
});

test('what it takes in a minute is said to be late, where the browser counts that', async () => {
  const { driver } = held;
  await switchOn();
  const refused = await driver.home.evaluate(async () => {
    for (let count = 0; count < 200; count += 1) {
      const why = await chrome.storage.sync.set({ count }).then(() => '', String);
      if (why) return why;
    }
    return '';
  });
  // Firefox 153 takes as many as there are.
  expect(refused).toMatch(driver.name === 'chromium' ? /MAX_WRITE_OPERATIONS_PER_MINUTE/ : /^$/);
  await driver.home.evaluate(() => chrome.storage.sync.remove('count'));
  await putRecords(driver, [{ type: 'waitSeconds', value: 33 }]);
  const { trouble } = (await ask(driver, 'sync', undefined)) as SyncState;
  expect(trouble).toBe(driver.name === 'chromium' ? 'later' : null);
});

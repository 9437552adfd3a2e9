/** What works while the log does not open, and what becomes of the looks meanwhile. */
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { sites } from '../stand-in/sites.ts';
import {
  arrived,
  ask,
  change,
  click,
  feed,
  intend,
  listJohn,
  paused,
  press,
  show,
  textOf,
  unfold,
  useBrowser,
  visit,
  week,
} from './support.ts';

const held = useBrowser();
const { host, profile } = sites.instagram;
const john = `https://${host}${profile}`;

/** Puts a log of a version that does not exist yet in the place of ours, or none. */
const replaceLog = (version: number | null) =>
  held.driver.home.evaluate(async (wanted) => {
    const done = (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    await done(indexedDB.deleteDatabase('log'));
    if (wanted) (await done(indexedDB.open('log', wanted))).close();
  }, version);

beforeAll(async () => {
  await listJohn(held.driver, 'instagram');
  await intend(held.driver, 'set', { setting: 'waitSeconds', value: 3 });
});

beforeEach(async () => {
  await change(held.driver, { response: 'pause' });
  await replaceLog(99);
});

afterEach(() => replaceLog(null));

const total = async () => (await week(held.driver)).total;

test('the pause shows, leaves and goes on; the looks are told of once, and written in the end', async () => {
  const { driver } = held;
  const left = await feed(driver);
  await click(left, '#inside');
  await paused(left);
  await until('Continue is told of', async () => (await textOf(left)).includes('Continue'));
  await unfold(left);
  await press(left, 'Just habit');
  await press(left, 'Leave');
  await arrived(left, `https://${host}/`);
  const page = await driver.browser.newPage();
  await visit(page, john);
  await paused(page);
  await press(page, 'Continue');
  await arrived(page, john);

  await show(driver, 'report');
  await until('it says why', async () =>
    (await textOf(driver.home)).includes('A newer version of Breathing Room wrote this log.'),
  );
  await until('it says that looks wait', async () =>
    (await textOf(driver.home)).includes('attempts could not be saved yet'),
  );
  expect(await ask(driver, 'untold', undefined)).toEqual({
    waiting: 3,
    visits: 0,
    trouble: 'newer',
  });

  await replaceLog(null);
  await ask(driver, 'untold', undefined);
  await until('they are written', async () => (await total()).stopped === 1);
  expect(await total()).toMatchObject({ 'turned-away': 0, stopped: 1, 'went-on': 1 });
  const { checks } = await ask(driver, 'history', { filter: {}, before: null, count: 9 });
  expect(checks.map(({ hope }) => hope)).toContain('habit');
});

test('a page that is covered without the network stays covered', async () => {
  await change(held.driver, { response: 'block' });
  const page = await feed(held.driver);
  await click(page, '#push');
  await paused(page);
  await until('it says so', async () => (await textOf(page)).includes('keep this closed'));
});

/** What works while there is no room to write, and what becomes of the looks meanwhile. */
import { beforeAll, expect, test } from 'vitest';
import { allKept } from '../browsers/kept.ts';
import { until } from '../browsers/prompt.ts';
import { giveRoom, takeRoom } from '../browsers/room.ts';
import { sites } from '../stand-in/sites.ts';
import {
  arrived,
  ask,
  click,
  covered,
  feed,
  intend,
  JOHN,
  openPause,
  paused,
  people,
  press,
  says,
  show,
  submit,
  useListedJohn,
  visit,
  week,
} from './support.ts';

/** With a browser of its own: it has no room for a while. */
const held = useListedJohn({ waitSeconds: 3, particular: {} });

const FEED = `https://${sites.instagram.host}/`;
const COUNTED = `https://${sites.tiktok.host}${sites.tiktok.profile}`;

beforeAll(async () => {
  const { driver } = held;
  await driver.allowing(() => submit(driver, COUNTED, 'Kim'));
  await covered(driver, 'tiktok');
  const kim = (await people(driver)).find(({ nickname }) => nickname === 'Kim');
  await intend(driver, 'editPerson', { id: kim?.id ?? '', response: 'notice', veil: 'off' });
});

/** Goes to a page that opens, as who is there is only counted. */
async function look(): Promise<void> {
  const page = await held.driver.browser.newPage();
  await visit(page, COUNTED);
  await arrived(page, COUNTED);
  await until('it waits', async () => (await waiting()).length > 0);
}

/** The visits that wait for the log. */
async function waiting(): Promise<string[]> {
  const kept = await allKept(held.driver);
  const entries = kept.flatMap(({ place, value }) =>
    place === 'session waitingForLog' ? (value as { visit: string }[]) : [],
  );
  return [...new Set(entries.map(({ visit }) => visit))];
}

test('pages are stopped, left, gone on to and counted; that it waits is told once, and is written once there is room', async () => {
  const { driver } = held;
  await takeRoom(driver);
  const left = await feed(driver);
  await click(left, '#inside');
  await paused(left);
  await press(left, 'Leave');
  await arrived(left, FEED);
  const page = await openPause(driver);
  await press(page, 'Continue');
  await arrived(page, JOHN);
  await look();
  await until('all wait', async () => (await waiting()).length >= 4);

  await show(driver, 'report');
  await says(driver.home, 'The browser is out of room.');
  const full = { waiting: 4, visits: 0, trouble: 'full' };
  expect(await ask(driver, 'untold', undefined)).toEqual(full);
  await show(driver, 'report');
  await says(driver.home, 'The browser is out of room.');
  await says(driver.home, 'Not everything is in here yet.');

  await giveRoom(driver);
  const none = { waiting: 0, visits: 0, trouble: null };
  expect(await ask(driver, 'untold', undefined)).toEqual(none);
  expect(await waiting()).toEqual([]);
  expect((await week(driver)).total).toMatchObject({ stopped: 1, 'went-on': 2, 'turned-away': 0 });
  const { checks } = await ask(driver, 'history', { filter: {}, before: null, count: 9 });
  expect(checks.map(({ outcome }) => outcome).toSorted()).toEqual([
    'stopped',
    'went-on',
    'went-on',
  ]);
}, 180_000);

/** Everything is deleted at a word: taken back for ten seconds, and gone after that, whatever page is open. */
import { expect, test } from 'vitest';
import { allKept, placesOf } from '../browsers/kept.ts';
import { ourFilesNaming, ownAddressesIn } from '../browsers/profile.ts';
import { until } from '../browsers/prompt.ts';
import {
  covered,
  intend,
  JOHN,
  listJohn,
  openPause,
  people,
  press,
  says,
  show,
  submit,
  useListedJohn,
} from './support.ts';

/** With a profile of its own: Chromium 156 titles a page of ours that is left before it is drawn by what it stands for. */
// As Firefox has it: it is looked at storage.local until twelve seconds after, so that its bytes go (153).
const held = useListedJohn({ particular: { idle: 30_000 } });

/** More than the ten seconds, and than a browser that has much else to do takes to write over its files; in milliseconds. */
const PATIENCE = 60_000;

const WORDS = 'what I wrote on a good day';

/** What the browser itself holds: sites we may act on, and the names of alarms. */
const heldByBrowser = () =>
  held.driver.home.evaluate(async () => ({
    sites: (await chrome.permissions.getAll()).origins ?? [],
    alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
  }));

const ourFiles = (word: string) => ourFilesNaming(held.driver, word);

async function askForIt(): Promise<void> {
  const { driver } = held;
  await show(driver, 'settings');
  await press(driver.home, 'Delete everything');
  await says(driver.home, 'Pages will open again');
  await press(driver.home, 'Delete everything');
  await says(driver.home, 'deleted in ten seconds');
}

test('what is taken back stays', async () => {
  const { driver } = held;
  await intend(driver, 'addOwnWords', { words: WORDS });
  await askForIt();
  const { sites, alarms } = await heldByBrowser();
  expect(sites).toContain('*://*.instagram.com/*');
  expect(alarms).toContain('deletion');
  await press(driver.home, 'Undo');
  await says(driver.home, 'Nothing was deleted.');
  await until('no alarm is set', async () => !(await heldByBrowser()).alarms.includes('deletion'));
  expect(await people(driver)).toHaveLength(1);
});

test('with the page left nothing is left: no row, key, rule, script, site or alarm', async () => {
  const { driver } = held;
  const [john] = await people(driver);
  const page = await openPause(driver);
  const before = await allKept(driver);
  for (const [word, place] of Object.entries({ 'john.doe': 'browser', [WORDS]: 'records records' }))
    expect(placesOf(word, before)).toContain(place);
  await askForIt();
  await page.close();
  await show(driver, 'help');
  const gone = async () => {
    const all = await allKept(driver);
    return placesOf('john.doe', all).length === 0 && all;
  };
  const kept = await until('nobody is left', gone, PATIENCE);
  for (const word of ['sam', 'instagram', john?.id ?? '', john?.identities[0]?.key ?? '', WORDS])
    expect([word, placesOf(word, kept)]).toEqual([word, []]);
  const places = kept.map(({ place }) => place.split(' ')[0]);
  expect(places.filter((one) => one === 'browser' || one === 'log')).toEqual([]);
  const { sites, alarms } = await heldByBrowser();
  expect(sites).toEqual([]);
  // What looks after an empty list says nothing of anybody.
  expect(alarms.filter((name) => !['give-back', 'tidy-log'].includes(name))).toEqual([]);
  expect(await people(driver)).toEqual([]);
  for (const word of ['john.doe', '"Sam"', WORDS])
    await until(
      () => `no file of ours holds ${word}, as ${ourFiles(word)} does`,
      () => ourFiles(word).length === 0,
      PATIENCE,
    );
}, 300_000);

test('no address of ours in the browser’s own history, or among tabs to restore, names anybody', async () => {
  const addresses = () => ownAddressesIn(held.driver);
  await until('they are written down', () => /home.*pause|pause.*home/s.test(addresses().join()));
  expect(addresses().filter((one) => /john|sam\b|instagram/i.test(one))).toEqual([]);
});

test('after that all begins anew: somebody added again is stopped', async () => {
  const { driver } = held;
  // What was allowed once and given back, Chromium 156 allows again without asking.
  if (driver.name === 'chromium') await submit(driver, JOHN, 'Sam');
  else await listJohn(driver, 'instagram');
  await covered(driver, 'instagram');
  await openPause(driver);
});

const inSync = () => held.driver.home.evaluate(() => chrome.storage.sync.get(null));

test('sync, switched on, holds what nobody can read; switched off, nothing', async () => {
  const { driver } = held;
  const { home } = driver;
  expect(await inSync()).toEqual({});
  await show(driver, 'settings/sync');
  await press(home, 'Switch sync on');
  for (const name of ['phrase', 'again']) {
    await home.waitForSelector(`.fold[open] [name="${name}"]`);
    await home.type(`.fold[open] [name="${name}"]`, 'three small words');
  }
  await press(home, 'Switch sync on');
  await says(home, 'No other browser has been heard from.');
  const text = JSON.stringify(await inSync());
  expect(text).toMatch(/"d\/[0-9a-f]{8}\/0":/);
  for (const word of ['john.doe', 'instagram', 'person', 'three', WORDS])
    expect([word, text.toLowerCase().includes(word.toLowerCase())]).toEqual([word, false]);
  const key = JSON.stringify(await allKept(driver)).match(/"key":"([0-9a-f]{64})"/)?.[1] ?? 'none';
  expect(text).not.toContain(key);
  await press(home, 'Switch sync off');
  await press(home, 'Switch sync off');
  await until('nothing is left there', async () => Object.keys(await inSync()).length === 0);
});

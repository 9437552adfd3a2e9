/** The watch list as a person uses it: adding, refusing, mending, removing. */
import { expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { sites } from '../stand-in/sites.ts';
import {
  click,
  covered,
  coverOf,
  feed,
  giveBack,
  listJohn,
  named,
  openPause,
  paused,
  people,
  press,
  says,
  show,
  submit,
  textOf,
  useBrowser,
  visit,
} from './support.ts';

const held = useBrowser();

test.each([
  ['', 'There is nothing here yet.'],
  ['john.doe', 'Which network is this handle from?'],
  ['https://www.instagram.com/', 'names nobody'],
  ['https://www.instagram.com/p/CU1J9JYJ9Zz/', 'names nobody'],
  ['https://www.instagram.com/explore', '“explore” is a page of Instagram, not a person.'],
  ['https://www.instagram.com/иван/', 'Instagram has no handle like “иван”.'],
  ['https://instagram.com.evil.example/john.doe', 'only looks like Instagram'],
  ['https://www.example.org/john', 'not a network Breathing Room knows'],
  ['a'.repeat(10_000), 'longer than any profile link'],
])('"%.40s" is refused with a way to mend it, and nothing is stored', async (typed, sentence) => {
  await show(held.driver, 'people');
  await submit(held.driver, typed);
  await says(held.driver.home, sentence);
  expect(await people(held.driver)).toEqual([]);
  expect(
    await held.driver.home.$eval(
      '[aria-invalid="true"]',
      (input) => input === document.activeElement,
    ),
  ).toBe(true);
});

test('a link fills the network in', async () => {
  await show(held.driver, 'people');
  const field = await named(held.driver.home, 'textbox', 'Profile link or handle');
  await field.type('tiktok.com/@john.doe');
  expect(await held.driver.home.$eval('select', ({ value }) => value)).toBe('tiktok');
});

test('other addresses that a network may have for the same person are told before listing', async () => {
  await show(held.driver, 'people');
  const field = await held.driver.home.waitForSelector('aria/Profile link or handle');
  await field?.type('youtube.com/@johndoe');
  await says(held.driver.home, 'YouTube may show the same person at youtube.com/channel/UC…');
});

test('listing covers at once, and a second time is refused', async () => {
  await show(held.driver, 'people');
  await listJohn(held.driver, 'instagram', 'Sam');
  await says(held.driver.home, 'Sam has been added.');
  await submit(held.driver, 'https://www.instagram.com/John.Doe?hl=en');
  await says(held.driver.home, 'You have already added that profile, under Sam.');
  expect(await people(held.driver)).toHaveLength(1);
});

test('revoked access is said, and can be asked for again; open tabs are covered at once', async () => {
  const { home } = held.driver;
  const revoke = () =>
    home.evaluate(() =>
      chrome.permissions.remove({
        origins: ['*://*.instagram.com/*', '*://*.instagr.am/*', '*://*.ig.me/*'],
      }),
    );
  await revoke();
  await says(held.driver.home, 'not covered');
  expect(await people(held.driver)).toHaveLength(1);
  const page = await feed(held.driver);
  await page.goto(`https://${sites.instagram.host}${sites.instagram.profile}`);
  await home.bringToFront();
  await press(home, 'Allow');
  await covered(held.driver, 'instagram');
  await paused(page);
});

/** Sites allowed now. */
const allowed = async () =>
  (await held.driver.home.evaluate(() => chrome.permissions.getAll())).origins ?? [];

test('undo right after removing asks for nothing, and no access was lost meanwhile', async () => {
  const { home } = held.driver;
  const [before, sites] = [await people(held.driver), await allowed()];
  expect(sites.length).toBeGreaterThan(0);
  await home.evaluate(() => {
    document.body.dataset.heard = '';
    const hear = (what: string) => () => {
      document.body.dataset.heard += what;
    };
    chrome.permissions.onAdded.addListener(hear('added '));
    chrome.permissions.onRemoved.addListener(hear('removed '));
  });
  await home.bringToFront();
  await press(home, 'Remove Sam');
  await says(home, 'Sam is off your list.');
  await until('nobody is listed', async () => (await people(held.driver)).length === 0);
  expect(await allowed()).toEqual(sites);
  await press(home, 'Undo');
  await covered(held.driver, 'instagram');
  expect(await people(held.driver)).toEqual(before);
  expect(await allowed()).toEqual(sites);
  // A question of the browser's takes the focus and waits for an answer that nobody gives here.
  expect(await home.evaluate(() => [document.hasFocus(), document.body.dataset.heard])).toEqual([
    true,
    '',
  ]);
  await giveBack(held.driver);
  await openPause(held.driver);
  expect(await allowed()).toEqual(sites);
});

test('a minute after removing the access is given back; undo brings everything back', async () => {
  const { home } = held.driver;
  const before = await people(held.driver);
  await home.bringToFront();
  await press(home, 'Remove Sam');
  await says(held.driver.home, 'Sam is off your list.');
  await until('nobody is listed', async () => (await people(held.driver)).length === 0);
  await giveBack(held.driver);
  await until('the access is given back', async () => (await allowed()).length === 0);
  const page = await feed(held.driver);
  await click(page, '#inside');
  await until('the profile opens', async () => (await textOf(page)).includes('PAGE'));
  await home.bringToFront();
  await press(home, 'Undo');
  await covered(held.driver, 'instagram');
  expect(await people(held.driver)).toEqual(before);
  await visit(page, `https://${sites.instagram.host}${sites.instagram.profile}`);
  await paused(page);
});

test('a person has as many profiles as they need, each with its own network', async () => {
  const { home } = held.driver;
  await home.bringToFront();
  await press(home, 'Another profile');
  await held.driver.allowing(async () => {
    const fields = await home.$$('.person input[autocomplete="off"]');
    await fields.at(-1)?.type('https://x.com/johndoe');
    await press(home, 'Add profile');
  });
  await covered(held.driver, 'x');
  expect((await people(held.driver))[0]?.identities.map(({ network }) => network)).toEqual([
    'instagram',
    'threads',
    'x',
  ]);
  await press(home, 'Remove profile johndoe');
  await until(
    'X is no longer asked for',
    async () => (await coverOf(held.driver, 'x')) === undefined,
  );
});

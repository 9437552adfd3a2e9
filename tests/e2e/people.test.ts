/** The watch list as a person uses it: adding, refusing, mending, removing. */
import { expect, test } from 'vitest';
import { addressOf } from '../browsers/driver.ts';
import { until } from '../browsers/prompt.ts';
import { sites } from '../stand-in/sites.ts';
import {
  click,
  covered,
  coverOf,
  feed,
  giveBack,
  intend,
  listJohn,
  named,
  openChanges,
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

/** What has the focus. */
const focused = () =>
  held.driver.home.evaluate(
    () => document.activeElement?.getAttribute('id') ?? document.activeElement?.textContent,
  );

test('whoever comes to an empty list can type the link at once', async () => {
  await show(held.driver, 'people');
  await until('the field has the focus', async () => (await focused())?.endsWith('-profile'));
});

test('the browser asks once it is said about which sites, and covers nothing after a no', async () => {
  const { home } = held.driver;
  await show(held.driver, 'people');
  await (await named(home, 'textbox', 'Profile link or handle')).type('instagram.com/john.doe');
  await says(home, 'Your browser will ask you to allow instagram.com');
  await held.driver.refusing(() =>
    submit(held.driver, 'https://www.instagram.com/john.doe', 'Sam'),
  );
  await says(home, 'Some pages on Instagram, Threads still open.');
  await until('the button has the focus', async () => (await focused()) === 'Allow');
  expect(await textOf(home)).toContain('Sam has been added.');
  expect(await textOf(home)).not.toContain('Sam is covered.');
});

test('one thing is offered at a time, the next once the page is opened again, the toolbar once', async () => {
  const { home } = held.driver;
  const OFFERS = {
    'to stay safe from them?': 'No',
    'While it is calm': 'Not now',
    'People get looked up in apps, too.': 'Leave it for now',
    'Keep Breathing Room in reach': null,
  };
  const offered = async () => {
    const text = await textOf(home);
    return Object.keys(OFFERS).filter((one) => text.includes(one));
  };
  for (const [offer, answer] of Object.entries(OFFERS)) {
    await says(home, offer);
    expect(await offered()).toEqual([offer]);
    if (answer) await press(home, answer);
    if (answer) await until('it is answered', async () => (await offered()).length === 0);
    await show(held.driver, 'people');
    await openChanges(held.driver);
  }
  expect(await offered()).toEqual([]);
  await press(home, 'Remove person Sam');
  await until('nobody is listed', async () => (await people(held.driver)).length === 0);
});

test('listing covers at once, and a second time is refused', async () => {
  await show(held.driver, 'people');
  await listJohn(held.driver, 'instagram', 'Sam');
  await says(held.driver.home, 'Sam is covered.');
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
  await says(held.driver.home, 'Some pages on Instagram still open.');
  await says(held.driver.home, 'partly covered');
  expect(await people(held.driver)).toHaveLength(1);
  const page = await feed(held.driver);
  await page.goto(`https://${sites.instagram.host}${sites.instagram.profile}`);
  await home.bringToFront();
  await press(home, 'Allow');
  await covered(held.driver, 'instagram');
  await paused(page);
  await until('the card is gone', async () => (await home.$('.missing')) === null);
});

test('undo puts back what somebody was when they were removed, not what the page saw before', async () => {
  const { home } = held.driver;
  await show(held.driver, 'people');
  await openChanges(held.driver, 'Sam', 'called');
  const field = await named(home, 'textbox', 'Nickname of Sam');
  await field.type('my');
  // The field is left, and so kept, by the very click that removes.
  await press(home, 'Remove person Sam');
  await says(home, 'is off your list.');
  await until('nobody is listed', async () => (await people(held.driver)).length === 0);
  await press(home, 'Undo');
  await covered(held.driver, 'instagram');
  const [back] = await people(held.driver);
  expect(back?.nickname).toMatch(/my/);
  await intend(held.driver, 'editPerson', { id: back?.id ?? '', nickname: 'Sam' });
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
  await openChanges(held.driver);
  await press(home, 'Remove person Sam');
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
  await openChanges(held.driver);
  await press(home, 'Remove person Sam');
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
  await openChanges(held.driver, 'Sam', 'profiles');
  await press(home, 'Another profile of Sam');
  await held.driver.allowing(async () => {
    await (await home.waitForSelector('.person .add-form input'))?.type('https://x.com/johndoe');
    await press(home, 'Add profile of Sam');
  });
  await covered(held.driver, 'x');
  expect((await people(held.driver))[0]?.identities.map(({ network }) => network)).toEqual([
    'instagram',
    'threads',
    'x',
  ]);
  await press(home, 'Remove profile johndoe on X from Sam');
  await until(
    'X is no longer asked for',
    async () => (await coverOf(held.driver, 'x')) === undefined,
  );
});

test('a chat with whom one has to stay in touch opens, and nothing else of theirs does', async () => {
  const { home } = held.driver;
  const { host, profile } = sites.facebook;
  await show(held.driver, 'people');
  await openChanges(held.driver, 'Sam', 'profiles');
  await press(home, 'Another profile of Sam');
  await held.driver.allowing(async () => {
    await (await home.waitForSelector('.person .add-form input'))?.type(
      `https://${host}${profile}`,
    );
    await press(home, 'Add profile of Sam');
  });
  await covered(held.driver, 'facebook');
  const chat = `https://${host}/messages/t/john.doe.77`;
  const page = await feed(held.driver);
  await visit(page, chat);
  await paused(page);
  await home.bringToFront();
  await openChanges(held.driver, 'Sam', 'contact');
  await (await home.waitForSelector('.in-touch input'))?.click();
  await until('the chat opens', async () => {
    await visit(page, chat);
    return (await addressOf(page).catch(() => '')) === chat;
  });
  // In a tab of its own: in the other a load of the chat may still be under way.
  const other = await held.driver.browser.newPage();
  await visit(other, `https://${host}${profile}`);
  await paused(other);
});

test('a pasted list is added in one click, which asks for all its networks at once', async () => {
  const { home } = held.driver;
  const before = await people(held.driver);
  await show(held.driver, 'many');
  await (await home.waitForSelector('textarea'))?.type(
    'instagram.com/john.doe\ntiktok.com/@john.doe https://x.com/johndoe',
  );
  await press(home, 'Read the list');
  await says(home, '2 profiles found');
  await says(home, 'One is added already');
  await (await named(home, 'textbox', 'Nickname for john.doe on TikTok')).type('Robin');
  await (await named(home, 'textbox', 'Nickname for johndoe on X')).type('Robin');
  await held.driver.allowing(() => press(home, 'Add 2 profiles'));
  await says(home, 'One person has been added.');
  await Promise.all([covered(held.driver, 'tiktok'), covered(held.driver, 'x')]);
  const added = (await people(held.driver)).slice(before.length);
  expect(added).toMatchObject([
    { nickname: 'Robin', identities: [{ network: 'tiktok' }, { network: 'x' }] },
  ]);
});

/** What the version before records kept is all there after an update, by what screens and messages say. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../browsers/driver.ts';
import { type Fixture, readFixture, restoreFixture } from '../browsers/fixture.ts';
import { openBrowser } from '../browsers/open.ts';
import { until } from '../browsers/prompt.ts';
import { FURTHER, sites } from '../stand-in/sites.ts';
import { ask, openChanges, paused, show, textOf, visit } from './support.ts';

/** A look as the old version wrote it down. */
interface OldCheck {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly at: number;
  readonly day: string;
  readonly person: string;
  readonly network: string;
  readonly outcome: 'turned-away' | 'stopped' | 'went-on';
  readonly origin: string;
  readonly cameBy?: string | null;
  readonly isChosen?: boolean;
  readonly isNotMe?: boolean;
  readonly removed?: 0 | 1;
  readonly stays?: Readonly<Record<string, number>>;
}

const KINDS = ['urge', 'swap', 'reply', 'reminder', 'contact'] as const;

/** Something the user did, as the old version kept it. */
interface OldMoment {
  readonly id: string;
  readonly kind: (typeof KINDS)[number];
  readonly day: string;
}

const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
const fixture: Fixture = readFixture(browser);
const rowsOf = <Row>(store: string) =>
  (fixture.log.stores.find(({ name }) => name === store)?.rows ?? []) as readonly Row[];
const old = fixture.storage as {
  readonly since: string;
  readonly brokeUpOn: string;
};

/** Looks that are shown, latest first, and those of them that count. */
const shown = rowsOf<OldCheck>('checks')
  .filter(({ removed }) => !removed)
  .sort((one, other) => other.at - one.at || (other.id > one.id ? 1 : -1));
const counted = shown.filter(({ isNotMe }) => !isNotMe);

/** What a look counts as: the old version took one that was run into for none, though it was gone on from. */
function countOf({ outcome, origin, cameBy, isChosen }: OldCheck) {
  const isMet = cameBy ? cameBy === 'ran-into' : origin === 'advance' || origin === 'feed';
  return isMet && !(isChosen && outcome === 'went-on') ? 'ran-into' : outcome;
}

/** How many looks came to each. */
const tallyOf = (checks: readonly OldCheck[]) => {
  const tally = { 'turned-away': 0, stopped: 0, 'went-on': 0, 'ran-into': 0 };
  for (const check of checks) tally[countOf(check)] += 1;
  return tally;
};

/** For how long they lasted: those alone that went on, and were not corrected to another outcome. */
const secondsOf = (checks: readonly OldCheck[]) =>
  checks
    .filter(({ outcome }) => outcome === 'went-on')
    .flatMap(({ stays = {} }) => Object.values(stays))
    .reduce((sum, one) => sum + one, 0);

let driver: Driver;

beforeAll(async () => {
  driver = await openBrowser(browser);
  await allowSites();
  await restoreFixture(driver, fixture);
});

afterAll(() => driver?.close());

/** Allows what the user of the fixture had allowed: an update keeps it. Browsers ask in a click alone. */
async function allowSites(): Promise<void> {
  const { home } = driver;
  await home.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'allow';
    button.onclick = () => chrome.permissions.request({ origins: ['*://*/*'] });
    document.body.prepend(button);
  });
  await driver.allowing(() => home.click('#allow'));
}

/** All that a screen says: its words, and each field with its name and what stands in it. */
const wordsOf = () =>
  driver.home.evaluate(() => {
    const nameOf = (field: HTMLInputElement) =>
      field.getAttribute('aria-label') ??
      field.labels?.[0]?.querySelector('strong')?.textContent ??
      [...(field.labels?.[0]?.childNodes ?? [])].find(({ textContent }) => textContent?.trim())
        ?.textContent;
    const fields = [...document.querySelectorAll<HTMLInputElement>('main :is(input, select)')];
    const told = fields.map((field) => {
      const isTick = field.type === 'checkbox' || field.type === 'radio';
      const group = field.closest('fieldset')?.querySelector('legend')?.textContent;
      const name = field.type === 'radio' ? `${group}: ${nameOf(field)}` : nameOf(field);
      const chosen = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : null;
      return isTick
        ? `[${name}] ${field.checked ? 'on' : 'off'}`
        : `[${name}] ${chosen ?? field.value}`;
    });
    return [document.querySelector('main')?.textContent, ...told].join('\n');
  });

test('each look is in the history, with all that was said of it', async () => {
  const { checks } = await ask(driver, 'history', { filter: {}, before: null, count: 1_000 });
  expect(checks).toHaveLength(shown.length);
  expect(checks).toMatchObject(shown);
});

test('every month counts each of its looks, and so does all time', async () => {
  const months = [...new Set(shown.map(({ day }) => day.slice(0, 7)))];
  expect(months.length).toBeGreaterThan(4);
  for (const month of months) {
    const checks = counted.filter(({ day }) => day.startsWith(month));
    const told = await ask(driver, 'report', { span: 'month', day: `${month}-01` });
    expect(told.total).toEqual(tallyOf(checks));
    expect(told.seconds).toBe(secondsOf(checks));
  }
  const all = await ask(driver, 'report', { span: 'all', day: `${months[0]}-01` });
  expect(all.total).toEqual(tallyOf(counted));
  expect(all.since).toBe(old.since);
  for (const { id, tally } of all.people)
    expect(tally).toEqual(tallyOf(counted.filter(({ person }) => person === id)));
  for (const { id, tally } of all.networks)
    expect(tally).toEqual(tallyOf(counted.filter(({ network }) => network === id)));
});

test('calm days in all are those without a look that went on', async () => {
  const today = await driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  const looked = counted.filter((check) => countOf(check) === 'went-on' && check.day < today);
  const days = Temporal.PlainDate.from(old.since).until(today).days;
  const { calmDaysInAll } = await ask(driver, 'glance', undefined);
  expect(calmDaysInAll).toBe(days - new Set(looked.map(({ day }) => day)).size);
});

test('every moment is kept', async () => {
  for (const kind of KINDS) {
    const kept = rowsOf<OldMoment>('moments').filter((moment) => moment.kind === kind);
    expect(kept.length).toBeGreaterThan(0);
    const told = await ask(driver, 'moments', { kind, from: '2026-01-01', to: '2027-01-01' });
    expect(told).toHaveLength(kept.length);
    expect(told).toEqual(expect.arrayContaining(kept.map((one) => expect.objectContaining(one))));
  }
});

/** When the fixture was made: its user was in contact that day. */
const [{ day: madeOn } = { day: '' }] = rowsOf<OldMoment>('moments').filter(
  ({ kind }) => kind === 'contact',
);

/** Days without contact: 41 before that one, and those since. */
const daysApart = () => {
  const since = Temporal.PlainDate.from(madeOn).until(Temporal.Now.plainDateISO()).days;
  return 41 + Math.max(0, since - 1);
};

/** Whom the user of the fixture has on the list. */
const LISTED = ['Sam', 'Kim', 'Alex', 'Robin'];

test.each<[screen: string, told: readonly string[]]>([
  [
    'people',
    [
      ...LISTED.map((name) => `[Nickname of ${name}] ${name}`),
      ...['john.doe Instagramcovered', 'john.doe Threadscovered', 'johndoe Xcovered'],
      ...['jane_roe Xcovered', 'jane.roe TikTokcovered', 'john.doe.77 Facebookcovered'],
      ...['100001234567890 Facebookcovered', FURTHER.blog, FURTHER.instance],
      '[Full name of Sam, for searches] John Doe',
      '[Who Kim is] Friend of Sam',
      '[When you are about to look at Kim: Keep closed] on',
      '[When you are about to look at Sam: Pause] on',
      '[When you are about to look at Alex: Only count] on',
      '[When Robin comes up in a feed: Leave as is] on',
      '[When Sam comes up in a feed: Soften] on',
      '[When Kim comes up in a feed: Leave out] on',
      'Posts that don’t say whose they are could not be read on',
    ],
  ],
  ['plan', ['I will put the kettle on.', 'You slept well last week.', 'Call somebody first.']],
  [
    'reminders',
    [
      ...['[Eat something warm is on] on', '[Wind down for sleep is on] on'],
      ...['[Friends and family is on] off', '[Water the plants is on] on'],
      'half an hour before your hard hour',
      'until March 31',
      ...['[Quiet hours] on', '[Quiet from] 22:45', '[Quiet until] 07:00'],
      '[Tell me when the week’s report is ready] on',
      ...['[Day of the report] Saturday', '[Time of the report] 18:00'],
      '[A number on the toolbar icon] on',
    ],
  ],
  [
    'settings',
    [
      ...['[Wait before you can continue] 20', '[Longer at night] on'],
      ...['[Mirrors, anonymous viewers and archives] on', FURTHER.viewer],
      ...['[Searches for their name] on', '[DuckDuckGo] on', '[Google] off'],
      ...['[Discreet] on', '[Ask whether looking helped] off'],
      '[Show at the pause how often it helped] on',
      ...['[Short notes] on', '[Week starts on] Monday', '[Keep the daily figures] off'],
    ],
  ],
  ['contact', [`days without contact so far${daysApart()}`, 'longest in a row']],
  ['questions', [`] ${old.brokeUpOn}`, 'days since']],
  ['nudges', ['Less of this for now']],
  ['help', ['] Ireland']],
  ['history', ['before sleep']],
])('%s says what it said before', async (screen, told) => {
  await show(driver, screen);
  if (screen === 'people') for (const name of LISTED) await openChanges(driver, name);
  let missing = told;
  let words = '';
  const isThere = async () => {
    words = await wordsOf();
    missing = told.filter((one) => !words.includes(one));
    return missing.length === 0;
  };
  await until(`${screen} says it all`, isThere).catch(() => expect(words).toContain(missing[0]));
});

test('everyone is answered as chosen, by every door that was closed', async () => {
  const open = async (url: string) => {
    const page = await driver.browser.newPage();
    await visit(page, url);
    return page;
  };
  const sam = await open(`https://${sites.instagram.host}${sites.instagram.profile}`);
  const text = await paused(sam);
  expect(text).toContain('You were about to look at Sam.');
  expect(text).toContain('put the kettle on.');
  await until('the own trigger is offered', async () => (await textOf(sam)).includes('their song'));
  const kim = await open('https://x.com/jane_roe');
  expect(await paused(kim)).toContain('You were about to look at Kim.');
  await until('it stays closed', async () => (await textOf(kim)).includes('keep this closed'));
  for (const url of [
    `https://${FURTHER.mirror}/john.doe/`,
    `https://${FURTHER.viewer}/see/john.doe`,
    `https://${sites.instagram.host}/explore/search/keyword/?q=john.doe`,
    `https://${FURTHER.engine}/html/?q=%22john%20doe%22&ia=web`,
  ])
    expect(await paused(await open(url))).toContain('You were about to look at Sam.');
  expect(await paused(await open(`https://${FURTHER.blog}/john-doe`))).toContain('Robin');
});

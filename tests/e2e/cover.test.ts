/** One host that is refused uncovers no other, and a worker may die at any moment of a change. */
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '../../src/model/people/person.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { sites } from '../stand-in/sites.ts';
import {
  arrived,
  ask,
  covered,
  listJohn,
  openChanges,
  paused,
  people,
  press,
  show,
  textOf,
  useBrowser,
  visit,
} from './support.ts';

const held = useBrowser();
const isChromium = (process.env.BROWSER ?? 'chromium') === 'chromium';
const { host, profile } = sites.instagram;

/** How often the worker is killed in the middle of a change, and up to how many milliseconds into it. */
const KILLS = 12;
const LONGEST_MS = 60;

beforeAll(() => listJohn(held.driver, 'instagram'));

/** For whom the browser has rules, by key. */
const ruled = (): Promise<string[]> =>
  held.driver.home.evaluate(async () => {
    const rules = await chrome.declarativeNetRequest.getDynamicRules();
    const keys = rules.map(({ action }) =>
      new URLSearchParams(action.redirect?.extensionPath?.split('?')[1]).get('k'),
    );
    return [...new Set(keys)].filter((key) => key !== null);
  });

const list = (all: readonly Person[]) => putRecords(held.driver, all.map(personRecord), ['person']);

test("without one of Instagram's hosts the others stop, and the missing one is said", async () => {
  const { home } = held.driver;
  await home.evaluate(() => chrome.permissions.remove({ origins: ['*://*.instagr.am/*'] }));
  await show(held.driver, 'people');
  await openChanges(held.driver);
  await until('the missing host is said', async () =>
    (await textOf(home)).includes('partly covered: instagr.am is missing'),
  );
  const page = await held.driver.browser.newPage();
  await visit(page, `https://${host}${profile}`);
  await paused(page);
  expect(held.driver.standIn.takeNaming()).toEqual([]);
  // What was granted before is granted again without a question.
  await home.bringToFront();
  await press(home, 'Allow');
  await covered(held.driver, 'instagram');
});

test('a list that is lost leaves everybody stopped, is brought back, and is said', async () => {
  const before = await people(held.driver);
  await list([]);
  const page = await held.driver.browser.newPage();
  await visit(page, `https://${host}${profile}`);
  await arrived(page, '/pause.html');
  expect(await ruled()).toContain(before[0]?.identities[0]?.key);
  await until('the list is back', async () => (await people(held.driver)).length === 1);
  const [back] = await people(held.driver);
  expect(back?.identities.map(({ value }) => value)).toEqual(
    before[0]?.identities.map(({ value }) => value),
  );
  await held.driver.home.bringToFront();
  await show(held.driver, 'people');
  await until('it is said', async () =>
    (await textOf(held.driver.home)).includes('The browser lost your list,'),
  );
  await press(held.driver.home, 'I have checked it');
  await until(
    'it is said once',
    async () => !(await textOf(held.driver.home)).includes('The browser lost your list'),
  );
  await list(before);
});

test('a worker killed in the middle of a change leaves nobody open, and the next one heals it', async () => {
  const [sam] = await people(held.driver);
  if (!sam) throw new Error('nobody is listed');
  const kept = sam.identities.map(({ key }) => key);
  const listed = (count: number): Person[] => [
    sam,
    ...Array.from({ length: count }, (_, index): Person => {
      const value = `friend.${index}`;
      const identity = { network: 'instagram', kind: 'handle', value, label: value };
      const key = `kill-${count}-${index}`;
      return { ...sam, id: key, identities: [{ ...identity, key }] };
    }),
  ];
  for (let round = 1; round <= KILLS; round += 1) {
    const after = listed(round % 5);
    await list(after);
    await new Promise((wake) => setTimeout(wake, Math.random() * LONGEST_MS));
    if (isChromium) await held.driver.stopWorker();
    expect(await ruled()).toEqual(expect.arrayContaining(kept));
    await ask(held.driver, 'glance', undefined);
    const wanted = after.flatMap(({ identities }) => identities.map(({ key }) => key)).sort();
    await until(
      'the next worker heals it',
      async () => (await ruled()).sort().join() === wanted.join(),
    );
    await until('the facts are true again', async () => {
      const { coverFacts = '{"of":{}}' } = await held.driver.home.evaluate(() =>
        chrome.storage.session.get<{ coverFacts?: string }>('coverFacts'),
      );
      return Object.keys(JSON.parse(coverFacts).of).sort().join() === wanted.join();
    });
  }
  await list([sam]);
}, 40_000);

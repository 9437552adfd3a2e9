/** Three pages of the extension that change things at once: none lost, none doubled. */
import { expect, test } from 'vitest';
import type { PageIntent } from '../../src/model/change/intents.ts';
import type { Doors } from '../../src/model/cover/doors.ts';
import { until } from '../browsers/prompt.ts';
import { recordsOf, settingOf } from '../browsers/records.ts';
import { DAILY_REMINDER, JOHN, SAM } from '../model/change/samples.ts';
import { ask, intend, people, useBrowser } from './support.ts';

const held = useBrowser();

/** How many pages, and how many rounds of changes each of them makes. */
const [PAGES, ROUNDS] = [3, 10];

const identity = (value: string) => ({ ...JOHN, value, key: value, label: value });

/** What a page does in a round, one after the other, about things that are its alone; and who stays. */
function round(page: number, index: number) {
  const id = `person-${page}-${index}`;
  const isRemoved = index % 2 === 1;
  const changes: PageIntent[] = [
    { do: 'addPerson', with: { ...SAM, id, identities: [identity(id)] } },
    { do: 'editPerson', with: { id, nickname: `Name ${id}` } },
    { do: 'addIdentities', with: { id: 'shared', identities: [identity(`also-${id}`)] } },
    { do: 'setEngine', with: { engine: `engine-${page}-${index}`, isClosed: true } },
    { do: 'putReminder', with: { ...DAILY_REMINDER, id: `reminder-${page}-${index}` } },
    isRemoved
      ? { do: 'removePerson', with: { id } }
      : { do: 'editPerson', with: { id, veil: 'removed' } },
  ];
  return { id, isRemoved, changes };
}

/** So many pages of the extension, this one included. */
async function openPages(count: number): Promise<void> {
  const { home } = held.driver;
  await home.evaluate(async (wanted) => {
    const url = chrome.runtime.getURL('/home.html');
    const missing = wanted - chrome.extension.getViews({ type: 'tab' }).length;
    for (let made = 0; made < missing; made += 1) await chrome.tabs.create({ url, active: false });
  }, count);
  await until('the pages are there', () =>
    home.evaluate((wanted) => {
      const views = chrome.extension.getViews({ type: 'tab' });
      const isReady = views.every(({ document }) => document.querySelector('.home'));
      return isReady && views.length === wanted;
    }, count),
  );
}

/** Each page does its rounds at once, and in each round one thing after the other. */
const changeAtOnce = (all: readonly (readonly (readonly PageIntent[])[])[]) =>
  held.driver.home.evaluate(async (shares) => {
    type Page = typeof globalThis;
    const views = chrome.extension.getViews({ type: 'tab' }) as unknown as Page[];
    const inTurn = async (page: Page, intents: readonly unknown[]) => {
      for (const data of intents) {
        const message = { id: 1, type: 'change', data, timestamp: Date.now() };
        const { err } = await page.chrome.runtime.sendMessage(message);
        if (err) throw new Error(err.message);
      }
    };
    await Promise.all(
      shares.flatMap((rounds, index) =>
        rounds.map((intents) => inTurn(views[index] as Page, intents)),
      ),
    );
  }, all);

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test('180 changes from three pages end as if made one after the other', async () => {
  const { driver } = held;
  await openPages(PAGES);
  await intend(driver, 'addPerson', { ...SAM, id: 'shared', identities: [identity('shared')] });
  const shares = numbers(PAGES).map((page) => numbers(ROUNDS).map((index) => round(page, index)));
  await changeAtOnce(shares.map((rounds) => rounds.map(({ changes }) => changes)));
  const rounds = shares.flat();
  const all = new Map((await people(driver)).map((one) => [one.id, one]));
  const staying = rounds.filter(({ isRemoved }) => !isRemoved).map(({ id }) => id);
  expect([...all.keys()].toSorted()).toEqual([...staying, 'shared'].toSorted());
  for (const id of staying)
    expect(all.get(id)).toMatchObject({ nickname: `Name ${id}`, veil: 'removed' });
  const shared = all.get('shared')?.identities.map(({ value }) => value) ?? [];
  expect(shared.toSorted()).toEqual(['shared', ...rounds.map(({ id }) => `also-${id}`)].toSorted());
  const engines = (await settingOf<Doors>(driver, 'doors'))?.engines ?? [];
  expect(engines).toHaveLength(PAGES * ROUNDS);
  expect(new Set(engines).size).toBe(engines.length);
  expect(Object.keys(await recordsOf(driver, 'reminder'))).toHaveLength(PAGES * ROUNDS);
});

test('forty edits of one person beside another name to ask about lose nothing', async () => {
  const { driver } = held;
  const id = 'edited-person';
  await intend(driver, 'addPerson', { ...SAM, id, identities: [identity('edited')] });
  const edits = numbers(40).map((index) =>
    index % 2 === 0
      ? intend(driver, 'editPerson', { id, nickname: 'Sam at last' })
      : intend(driver, 'editPerson', { id, fullName: 'John Doe' }),
  );
  const address = 'https://www.instagram.com/edited.since/';
  await Promise.all([...edits, ask(driver, 'alias', { key: 'edited', address })]);
  const edited = (await people(driver)).find((one) => one.id === id);
  expect(edited).toMatchObject({ nickname: 'Sam at last', fullName: 'John Doe' });
  expect(edited?.aliases?.map(({ value }) => value)).toEqual(['edited.since']);
});

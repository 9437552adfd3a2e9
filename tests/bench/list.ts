/** What a long list costs, against a short one: the same work with 1 and with 500 listed, in turn. */
import type { Page } from 'puppeteer-core';
import type { MessageData } from '../../src/messages/shapes.ts';
import type { PageIntent } from '../../src/model/change/intents.ts';
import type { Person } from '../../src/model/people/person.ts';
import { intend } from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { installBare } from './bare.ts';
import { type Figure, figure, median } from './figure.ts';

const LONG = 500;

/** The most that popup and home may take until what they are opened for is there, in milliseconds. */
const CONTENT_MS = 100;

/** Turns of each list, and measurements of each kind in a turn. */
const TURNS = 2;
const TIMES = 5;

/** Somebody with a profile on each of these networks. */
const someone = (
  name: string,
  networks: readonly string[] = ['instagram', 'threads', 'facebook'],
): Person => ({
  ...{ id: `person-${name}`, nickname: `Person ${name}`, response: 'pause', veil: 'soft' },
  identities: networks.map((network) => ({
    ...{ network, kind: 'handle', value: `some.body.${name}`, label: `some.body.${name}` },
    key: `${network}-${name}`,
  })),
});

const FIRST = someone('0');

/** Puts so many people in the list's place, and waits until all is in line. */
async function fillList(driver: Driver, count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, index) => someone(String(index)));
  await putRecords(driver, people.map(personRecord), ['person', 'pass']);
  await inLine(driver, FIRST.identities.length * count);
}

/** Waits until cover is in line with so many identities; 500 people's first rules take seconds. */
const inLine = ({ home }: Driver, count: number): Promise<unknown> =>
  until(
    'cover follows',
    () =>
      home.evaluate(async (wanted) => {
        const { coverFacts = '{"of":{}}' } = await chrome.storage.session.get<{
          coverFacts?: string;
        }>('coverFacts');
        const { applied } = await chrome.storage.local.get('applied');
        return Boolean(applied) && Object.keys(JSON.parse(coverFacts).of).length === wanted;
      }, count),
    120_000,
  );

/** Milliseconds from opening a page to its content painted, and the page free to answer. */
async function openTime({ home }: Driver, address: string, content: string): Promise<number> {
  await home.goto('about:blank');
  await home.goto(address);
  return home.evaluate(async (selector) => {
    while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await new Promise((free) => setTimeout(free));
    return performance.now();
  }, content);
}

/**
 * Waits until a page in front and the background have come to rest, so that nothing measured waits for what was before:
 * all that a change sets off goes on under a lock, which pages of ours see too.
 */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const isBusy = async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      return held.length + pending.length > 0;
    };
    // A tab just brought to the front may have no idle time before it is drawn again (Chromium 156).
    do await new Promise((idle) => requestIdleCallback(idle, { timeout: 500 }));
    while (await isBusy());
  });

/** Waits until every card is drawn. */
const drawn = ({ home }: Driver, count: number): Promise<unknown> =>
  until('all cards are there', async () => (await home.$$('.person')).length >= count, 60_000);

/** Milliseconds from asking for a change to its answer, and the page having drawn what it comes to. */
const changeTime = ({ home }: Driver, intent: PageIntent): Promise<number> =>
  home.evaluate(async (data) => {
    const start = performance.now();
    const message = { id: 1, type: 'change', data, timestamp: Date.now() };
    const { err } = (await chrome.runtime.sendMessage(message)) ?? {};
    if (err) throw new Error(err.message);
    await new Promise(requestAnimationFrame);
    await new Promise((free) => setTimeout(free));
    return performance.now() - start;
  }, intent);

/**
 * Milliseconds from a change of the list to the page having drawn it, and to all that stops them in place. Of two
 * changes at once nothing may be left to do, so each is waited for.
 */
async function coverTimes({ home }: Driver, intent: PageIntent) {
  await atRest(home);
  return home.evaluate(async (data) => {
    const start = performance.now();
    const covered = new Promise<number>((done) => {
      chrome.storage.local.onChanged.addListener(function listen({ applied }) {
        if (!applied?.newValue) return;
        chrome.storage.local.onChanged.removeListener(listen);
        done(performance.now() - start);
      });
    });
    const message = { id: 1, type: 'change', data, timestamp: Date.now() };
    const { err } = (await chrome.runtime.sendMessage(message)) ?? {};
    if (err) throw new Error(err.message);
    await new Promise(requestAnimationFrame);
    await new Promise((free) => setTimeout(free));
    return { drawn: performance.now() - start, covered: await covered };
  }, intent);
}

/** Milliseconds from pressing Continue, once the wait is over, to the answer. */
async function continueTime({ browser, origin }: Driver): Promise<number> {
  const page = await browser.newPage();
  const key = FIRST.identities[0]?.key ?? '';
  await page.goto(`${origin}/pause.html?k=${key}&s=profile`);
  await page.waitForSelector('.count-down');
  await atRest(page);
  const time = await page.evaluate(
    async (person, data) => {
      const { id: tab } = (await chrome.tabs.getCurrent()) ?? {};
      const pause = {
        check: data.visit.id,
        readyAt: 1,
        seen: Date.now(),
        isMet: false,
        tabs: [tab],
      };
      await chrome.storage.session.set({ pauses: { [person]: pause } });
      const start = performance.now();
      const message = { id: 1, type: 'goOn', data, timestamp: Date.now() };
      const { err } = await chrome.runtime.sendMessage(message);
      if (err) throw new Error(err.message);
      return performance.now() - start;
    },
    FIRST.id,
    {
      visit: { id: crypto.randomUUID(), key, surface: 'profile', source: 'load' },
      asked: null,
      minutes: 10,
    } satisfies MessageData['goOn'],
  );
  await page.close();
  return time;
}

const edit = (how: Partial<Person>): PageIntent =>
  ({ do: 'editPerson', with: { id: FIRST.id, ...how } }) as PageIntent;

type Times = Record<
  'bare' | 'open' | 'popup' | 'home' | 'set' | 'nickname' | 'response' | 'goOn' | 'add',
  number[]
>;

/** Measures each kind of work some times over, with so many people listed. */
async function measure(driver: Driver, bare: string, count: number, times: Times): Promise<void> {
  const identities = FIRST.identities.length * count;
  const more = someone('more', ['instagram']);
  for (let time = 0; time < TIMES; time += 1) {
    const note = async (kind: keyof Times, work: () => Promise<number>) => {
      await atRest(driver.home);
      times[kind].push(await work());
    };
    await driver.home.bringToFront();
    await note('bare', () => openTime(driver, bare, 'h1'));
    await note('popup', () => openTime(driver, `${driver.origin}/popup.html`, '.totals'));
    await note('home', () => openTime(driver, `${driver.origin}/home.html`, '.home.report h1'));
    await note('open', () => openTime(driver, `${driver.origin}/home.html#/people`, '.person'));
    await drawn(driver, count);
    // The first change after opening finds code that never ran: some more make it count for little.
    for (let change = 0; change < 3; change += 1) {
      const value = 20 + (times.set.length % 40);
      await note('set', () =>
        changeTime(driver, { do: 'set', with: { setting: 'waitSeconds', value } }),
      );
      await note('nickname', () => changeTime(driver, edit({ nickname: `Sam ${value}` })));
    }
    times.response.push((await coverTimes(driver, edit({ response: 'block' }))).drawn);
    await coverTimes(driver, edit({ response: 'pause' }));
    times.goOn.push(await continueTime(driver));
    await driver.home.bringToFront();
    // Keeping somebody closed ends their pass.
    await coverTimes(driver, edit({ response: 'block' }));
    await coverTimes(driver, edit({ response: 'pause' }));
    times.add.push((await coverTimes(driver, { do: 'addPerson', with: more })).covered);
    await intend(driver, 'removePerson', { id: more.id });
    await inLine(driver, identities);
  }
}

/** What changes, Continue and the People page cost with 500 people listed, against one. */
export async function benchList(driver: Driver): Promise<Figure[]> {
  const none = (): Times => ({
    ...{ bare: [], open: [], popup: [], home: [] },
    ...{ set: [], nickname: [], response: [], goOn: [], add: [] },
  });
  const [short, long] = [none(), none()];
  const { page, takeAway } = await installBare(driver.browser);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [count, times] of [[1, short] as const, [LONG, long] as const]) {
      await fillList(driver, count);
      await measure(driver, page, count, times);
    }
  }
  takeAway();
  const ratio = (kind: keyof Times) => median(long[kind]) / median(short[kind]);
  return [
    figure('People page, 500 listed, to its first cards', median(long.open), 'ms', 300),
    figure('a setting, 500 listed against 1', ratio('set'), '×', 1.5),
    figure('a nickname, 500 listed against 1', ratio('nickname'), '×', 1.5),
    figure('a response, 500 listed against 1', ratio('response'), '×', 1.5),
    figure('listing one more, none but one listed', median(short.add), 'ms', null),
    // The browser's rules are in it: with 500 listed they are as many as it takes, and stay as they are.
    figure('listing one more, 500 listed against 1', ratio('add'), '×', 2),
    figure('popup to its content, 1 listed', median(short.popup), 'ms', CONTENT_MS),
    figure('the same, 500 listed', median(long.popup), 'ms', CONTENT_MS),
    figure('that against a bare page', median(long.popup) / median(long.bare), '×', null),
    figure('home to its content, 1 listed', median(short.home), 'ms', CONTENT_MS),
    figure('the same, 500 listed', median(long.home), 'ms', CONTENT_MS),
    figure('that against a bare page', median(long.home) / median(long.bare), '×', null),
    figure('Continue to its answer, 1 listed', median(short.goOn), 'ms', 50),
    figure('the same, 500 listed', median(long.goOn), 'ms', 50),
  ];
}

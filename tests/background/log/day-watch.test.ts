/** Days are watched while the browser is open and everybody is covered: what the background makes of each break. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { recordsOrNone } from '../../../src/background/change/records.ts';
import { keepPrevention } from '../../../src/background/cover/prevention.ts';
import { WATCH } from '../../../src/background/log/day-watch.ts';
import { switchedOff } from '../../../src/model/log/switched-off.ts';
import { GRACE_MS, isWatched, WATCH_INTERVAL_MS } from '../../../src/model/log/watched-day.ts';
import type { Person } from '../../../src/model/people/person.ts';
import { countedSince } from '../../../src/model/report/counted-since.ts';
import { localDay } from '../../../src/model/time/day.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { person } from '../../model/cover/list.ts';
import { waitFor } from '../../wait-for.ts';
import { type FakeCover, fakeCover } from '../cover/fake-cover.ts';
import { onAdded, onRemoved, setPrivate } from '../fake.ts';
import { keepPeople, keepSetting, loseRecords } from '../records.ts';

const INSTAGRAM = ['instagram.com', 'instagr.am', 'ig.me'].map((host) => `*://*.${host}/*`);
const john = person('john', 'john.doe', ['instagram']);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOON = Date.parse('2026-11-18T12:00');

let fake: FakeCover;
/** The tabs that are open. */
let tabs: { incognito: boolean }[];

/** The time, and nothing else, goes by the test's clock. */
const goTo = (at: number) => vi.setSystemTime(at);

beforeEach(async () => {
  fake = fakeCover();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  fake.origins = [...INSTAGRAM];
  tabs = [{ incognito: false }];
  const { query } = fakeBrowser.tabs;
  Object.assign(fakeBrowser.tabs, {
    query: async (asked: { url?: string[] }) => (asked.url ? query(asked) : tabs),
  });
  await loseRecords();
  await logDatabase.delete();
});

afterEach(() => settled());

/** Resolves once nothing of the background is under way. */
const settled = () =>
  waitFor(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return held.length + pending.length === 0;
  });

/** The alarm rings: the background looks, and has looked when this resolves. */
const ring = () =>
  fakeBrowser.alarms.onAlarm.trigger({
    name: WATCH,
    scheduledTime: 0,
    persistAcrossSessions: true,
  });

/** A worker starts, whatever woke it. */
async function wake(): Promise<void> {
  keepPrevention();
  await ring();
}

/** The browser, or the extension alone, is off until a moment. */
async function offUntil(at: number): Promise<void> {
  await fakeBrowser.storage.session.clear();
  goTo(at);
}

const startBrowser = async () => {
  keepPrevention();
  await Promise.all([fakeBrowser.runtime.onStartup.trigger(), ring()]);
};

/** What the browser tells while it starts comes at once, or not at all. */
const waitNoLonger = () => {
  const { setTimeout: wait } = globalThis;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((
    done: () => void,
    _time: number,
    given: unknown,
  ) => wait(done, 0, given)) as never);
};

const list = async (...people: Person[]) => {
  await keepPeople(people);
  await keepSetting(countedSince, '2026-11-01');
  await ring();
};

/** Gives permissions, or takes some back. */
async function setPermissions(...origins: string[]): Promise<void> {
  const event = origins.length > fake.origins.length ? onAdded : onRemoved;
  fake.origins = origins;
  await event.trigger();
}

const day = (at: number) => localDay(at);
const watched = async () =>
  (await (await logDatabase.open()).getAll('watched')).filter(isWatched).map(({ id }) => id);
const isTodayWatched = async () => (await watched()).includes(day(Date.now()));

test('a day is watched while the browser is open and everybody is covered', async () => {
  await wake();
  await list(john);
  expect(await watched()).toEqual([day(NOON)]);
});

test('before the first listing nothing is noted, and nothing wakes the worker for it', async () => {
  await wake();
  expect(await (await logDatabase.open()).count('watched')).toBe(0);
  expect(await fakeBrowser.alarms.get(WATCH)).toBeUndefined();
});

test('a day on which the browser stays closed is not watched', async () => {
  await wake();
  await list(john);
  await offUntil(NOON + 2 * DAY);
  await startBrowser();
  expect(await watched()).toEqual([day(NOON), day(NOON + 2 * DAY)]);
});

const BREAKS: readonly [string, () => Promise<unknown> | unknown][] = [
  ['rules are removed', () => Object.assign(fake, { rules: [] })],
  ['the script is unregistered', () => Object.assign(fake, { scripts: [] })],
  ['a table is removed', () => fakeBrowser.storage.local.remove('watch:instagram.com')],
  ['storage.local is emptied', () => fakeBrowser.storage.local.clear()],
  ['the list is lost', loseRecords],
];

test.each(BREAKS)('what mends itself at the next wake is no loss: %s', async (_what, breakIt) => {
  await wake();
  await list(john);
  await breakIt();
  goTo(NOON + 10 * MINUTE);
  await keepSetting(countedSince, '2026-11-01');
  await wake();
  expect(await watched()).toEqual([day(NOON)]);
});

test('a change that a dying worker leaves half done is put right by the next', async () => {
  await wake();
  await list(john);
  fake.diesAt = fake.changes.length + 2;
  await keepPeople([john, person('jane', 'jane.roe', ['instagram'])]);
  await ring();
  fake.diesAt = Number.POSITIVE_INFINITY;
  goTo(NOON + 2 * MINUTE);
  await wake();
  expect(await isTodayWatched()).toBe(true);
});

test.each([
  ['in time', GRACE_MS, true],
  ['later', GRACE_MS + MINUTE, false],
  ['the day after', DAY, false],
])('a permission that is taken back, and given again %s', async (_when, after, isWhole) => {
  await wake();
  await list(john);
  await setPermissions(...INSTAGRAM.slice(1));
  expect(await isTodayWatched()).toBe(false);
  goTo(NOON + after);
  await setPermissions(...INSTAGRAM);
  expect((await watched()).includes(day(NOON))).toBe(isWhole);
});

test('somebody on a network that is refused makes the day unseen', async () => {
  await wake();
  await list(john, person('kim', 'kim.poe', ['x']));
  expect(await isTodayWatched()).toBe(false);
});

test('on a date that comes again, the day under way is the one that was reached', async () => {
  await wake();
  await list(john);
  goTo(NOON - DAY);
  await ring();
  expect(await watched()).toEqual([day(NOON)]);
  await setPermissions();
  goTo(NOON + DAY);
  await setPermissions(...INSTAGRAM);
  expect(await watched()).toEqual([day(NOON + DAY)]);
});

test('with nobody listed any more nothing is watched, unless that is undone in time', async () => {
  await wake();
  await list(john);
  await list();
  expect(await isTodayWatched()).toBe(false);
  goTo(NOON + MINUTE);
  await list(john);
  expect(await isTodayWatched()).toBe(true);
  await list();
  goTo(NOON + HOUR);
  await list(john);
  expect(await isTodayWatched()).toBe(false);
  goTo(NOON + DAY);
  await ring();
  expect(await watched()).toEqual([day(NOON + DAY)]);
});

test('while the extension is off, neither day is watched', async () => {
  waitNoLonger();
  await wake();
  await list(john);
  await offUntil(NOON + DAY);
  await wake();
  goTo(NOON + DAY + HOUR);
  await ring();
  expect(await watched()).toEqual([]);
  goTo(NOON + 2 * DAY);
  await ring();
  expect(await watched()).toEqual([day(NOON + 2 * DAY)]);
});

test('an update, and a switch off and on again, take less time than anybody needs', async () => {
  await wake();
  await list(john);
  await offUntil(NOON + WATCH_INTERVAL_MS);
  await wake();
  expect(await watched()).toEqual([day(NOON)]);
});

test('a browser that tells of its start late makes no day unseen', async () => {
  waitNoLonger();
  await wake();
  await list(john);
  await offUntil(NOON + DAY);
  await wake();
  expect(await watched()).toEqual([]);
  await fakeBrowser.runtime.onStartup.trigger();
  expect(await watched()).toEqual([day(NOON), day(NOON + DAY)]);
});

test('a browser that tells of its start while the background waits for that makes none either', async () => {
  await wake();
  await list(john);
  await offUntil(NOON + DAY);
  const wait = vi.spyOn(globalThis, 'setTimeout');
  const woken = wake();
  await waitFor(() => wait.mock.calls.some(([, time]) => time === 5_000));
  await fakeBrowser.runtime.onStartup.trigger();
  await woken;
  expect(await watched()).toEqual([day(NOON), day(NOON + DAY)]);
});

const told = async () => (await recordsOrNone()).setting(switchedOff);

test('that it was off is told once for each time, from the look before on', async () => {
  waitNoLonger();
  await wake();
  await list(john);
  expect(await told()).toBeNull();
  await offUntil(NOON + DAY);
  await wake();
  expect(await told()).toEqual({ from: NOON, until: NOON + DAY });
  await change({ do: 'set', with: { setting: 'switchedOff', value: null } });
  goTo(NOON + DAY + HOUR);
  await ring();
  await offUntil(NOON + DAY + HOUR + WATCH_INTERVAL_MS);
  await wake();
  expect(await told()).toBeNull();
});

test('it is not told of a browser that was closed, however late that turns out', async () => {
  waitNoLonger();
  await wake();
  await list(john);
  await offUntil(NOON + DAY);
  await startBrowser();
  expect(await told()).toBeNull();
  await offUntil(NOON + 2 * DAY);
  await wake();
  expect(await told()).not.toBeNull();
  await fakeBrowser.runtime.onStartup.trigger();
  expect(await told()).toBeNull();
});

test('nor of a clock that was set back', async () => {
  waitNoLonger();
  await wake();
  await list(john);
  await offUntil(NOON - DAY);
  await wake();
  expect(await told()).toBeNull();
});

test('once it has waited for that it listens no longer', async () => {
  waitNoLonger();
  await wake();
  await list(john);
  await offUntil(NOON + DAY);
  const { onStartup } = fakeBrowser.runtime;
  const listen = vi.spyOn(onStartup, 'addListener');
  await ring();
  expect(listen).toHaveBeenCalledOnce();
  expect(listen.mock.calls.filter(([listener]) => onStartup.hasListener(listener))).toEqual([]);
});

test('of private windows alone nothing is seen, as nothing of them is logged', async () => {
  await wake();
  tabs = [{ incognito: true }];
  await list(john);
  expect(await watched()).toEqual([]);
  tabs = [{ incognito: true }, { incognito: false }];
  await ring();
  expect(await isTodayWatched()).toBe(true);
});

test('the worker of private windows notes nothing', async () => {
  await wake();
  await list(john);
  setPrivate(true);
  goTo(NOON + DAY);
  await wake();
  await fakeBrowser.runtime.onStartup.trigger();
  expect(await watched()).toEqual([day(NOON)]);
});

test('where cover cannot be looked after at all, it is lost until it can', async () => {
  await wake();
  await list(john);
  const { getAll } = fakeBrowser.permissions;
  Object.assign(fakeBrowser.permissions, { getAll: async () => Promise.reject(new Error('gone')) });
  await ring();
  expect(await isTodayWatched()).toBe(false);
  Object.assign(fakeBrowser.permissions, { getAll });
  goTo(NOON + MINUTE);
  await ring();
  expect(await isTodayWatched()).toBe(true);
});

test('it looks again by itself, and soon where something has just gone', async () => {
  await wake();
  await list(john);
  const next = async () => ((await fakeBrowser.alarms.get(WATCH))?.scheduledTime ?? 0) - Date.now();
  expect(await next()).toBe(WATCH_INTERVAL_MS);
  await setPermissions();
  expect(await next()).toBe(GRACE_MS / 2);
  goTo(NOON + GRACE_MS);
  await ring();
  expect(await next()).toBe(WATCH_INTERVAL_MS);
});

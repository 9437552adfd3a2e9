import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteAnswers } from '../../../src/background/log/answers.ts';
import { catchUp } from '../../../src/background/log/writer.ts';
import { givePass, passes } from '../../../src/background/visits/gate.ts';
import { handleVisits } from '../../../src/background/visits/visits.ts';
import { countOf } from '../../../src/model/log/tally.ts';
import { pausePageOf } from '../../../src/model/pages/own-pages.ts';
import type { Response } from '../../../src/model/people/person.ts';
import { PASS, WAIT } from '../../../src/model/visits/limits.ts';
import { longestPass } from '../../../src/model/visits/longest-pass.ts';
import type { Need } from '../../../src/model/visits/need.ts';
import type { VisitSource } from '../../../src/model/visits/source.ts';
import { waitGrows } from '../../../src/model/visits/wait-grows.ts';
import { waitSeconds } from '../../../src/model/visits/wait-seconds.ts';
import type { Surface } from '../../../src/networks/network.ts';
import { readJournal } from '../../../src/storage/log/journal.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { readRecords } from '../../../src/storage/records/records.ts';
import { pauses } from '../../../src/storage/visits/pauses.ts';
import { guard, ours, send } from '../ask.ts';
import { kept } from '../fake.ts';
import { keepPasses, keepPeople, keepSetting } from '../records.ts';

vi.mock('../../../src/background/cover/passes.ts', () => ({ applyPasses: async () => {} }));
vi.mock('../../../src/background/cover/way-on.ts', () => ({
  openWay: async (tab: number) => void ways.push(tab),
}));
vi.mock('../../../src/background/reminders/reminders.ts', () => ({ askAfter: async () => {} }));

/** What was opened in tabs, in order. */
let opened: string[] = [];

/** The tabs that a way on was opened for, in order. */
const ways: number[] = [];

/** The tabs that show Sam's pause. */
let showing: number[] = [];

handleVisits();
noteAnswers();

const personWith = (response: Response, keys: readonly string[] = ['k']) => ({
  ...{ id: 'sam-00000001', nickname: 'Sam', response, veil: 'soft' as const },
  identities: keys.map((key) => ({
    ...{ network: 'instagram', kind: 'handle', key },
    ...(key === 'k' ? { value: 'sam', label: 'sam' } : { value: key, label: key }),
  })),
});

const listed = (response: Response) => keepPeople([personWith(response)]);

const visit = (source: VisitSource = 'load', id = 'visit-0001') =>
  ({ id, key: 'k', surface: 'profile', source }) as const;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.session.clear()]);
  opened = [];
  ways.length = 0;
  showing = [1];
  const open = async (_tab: unknown, { url }: { url?: string }) => void opened.push(url ?? '');
  Object.assign(fakeBrowser.tabs, {
    update: open,
    create: async ({ url }: { url?: string }) => void opened.push(url ?? ''),
    query: async () => showing.map((id) => ({ id, url: pausePage('k') })),
  });
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => [] } });
  await deleteDB('log');
  await listed('pause');
  await keepPasses({});
  await keepSetting(waitSeconds, WAIT.shortest);
});

/** Lets the shortest wait pass. */
const waitIsOver = () => vi.setSystemTime(Date.now() + WAIT.shortest * 1_000);

const pausePage = (key: string) =>
  fakeBrowser.runtime.getURL('/').slice(0, -1) + pausePageOf(key, 'profile');

const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

/** A tab shows the pause, as a visit of its own. Answers how long it waits, in milliseconds. */
async function shows(id: string, tab = 1, source: VisitSource = 'load') {
  showing = [...new Set([...showing, tab])];
  const one = visit(source, id);
  const pause = await send(ours({ id: tab }), 'pause', one);
  await send(ours({ id: tab }), 'pauseShown', one);
  return pause?.wait;
}

const visitsOf = async () => (await checks()).map(({ visits }) => visits);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const sums = async () => (await (await logDatabase.open()).getAll('days'))[0]?.counters;

const checks = async () => (await logDatabase.open()).getAll('checks');

test('a page that may not open is put behind the pause, in its tab, and logged', async () => {
  await send(guard(), 'visit', visit('inside'));
  expect(opened).toHaveLength(1);
  const query = new URL(opened[0] ?? '').searchParams;
  expect(Object.fromEntries(query)).toEqual({
    ...{ k: 'k', s: 'profile', v: 'visit-0001', b: '1', w: '1' },
  });
  expect(await checks()).toMatchObject([
    { id: 'visit-0001', outcome: 'turned-away', origin: 'link', network: 'instagram' },
  ]);
});

test('a page that may open is logged as gone on, and nothing is shown', async () => {
  await listed('notice');
  await send(guard(), 'visit', visit());
  expect(opened).toEqual([]);
  expect(await checks()).toMatchObject([{ outcome: 'went-on', origin: 'opened' }]);
});

test('a story passed by is logged without a pause', async () => {
  await send(guard(), 'visit', visit('skip'));
  expect(opened).toEqual([]);
  const [check] = await checks();
  expect(check?.events.map(({ kind }) => kind)).toEqual(['passed-by', 'seen']);
});

test('the pause knows how one got here where the guard does', async () => {
  expect(await send(ours(), 'pause', visit('inside'))).toMatchObject({ isWayKnown: true });
  expect(await send(ours(), 'pause', visit('load'))).toMatchObject({ isWayKnown: false });
});

test('leaving and going on come to one check, however often they are said', async () => {
  await send(ours(), 'pause', visit());
  await send(ours(), 'pauseShown', visit());
  await send(ours(), 'pauseShown', visit());
  waitIsOver();
  expect(await send(ours(), 'goOn', { visit: visit(), asked: null, minutes: 10 })).toContain(
    'instagram.com',
  );
  await send(ours(), 'goOn', { visit: visit(), asked: null, minutes: 10 });
  expect(await kept()).toHaveProperty('pass sam-00000001');
  expect(await send(ours(), 'pause', visit())).toMatchObject({ wait: 0 });
  await send(ours(), 'leave', visit());
  expect(await checks()).toMatchObject([{ outcome: 'went-on', isChosen: true }]);
});

test('going on that is said again, as its worker died, is the look that was chosen', async () => {
  await send(ours(), 'pause', visit());
  await send(ours(), 'pauseShown', visit());
  waitIsOver();
  const given = { person: 'sam-00000001', check: 'visit-0001', visit: 'visit-0001' };
  await givePass({ ...given, at: Date.now(), minutes: 3 }, false);
  later(500);
  await send(ours(), 'goOn', { visit: visit(), asked: null, minutes: 3 });
  expect(await checks()).toMatchObject([
    { outcome: 'went-on', isChosen: true, passes: [{ minutes: 3 }] },
  ]);
});

test('where nothing can be written, one goes on all the same', async () => {
  await send(ours(), 'pause', visit());
  waitIsOver();
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  const wish = { visit: visit(), asked: null, minutes: 10 } as const;
  expect(await send(ours(), 'goOn', wish)).toContain('instagram.com');
  await send(guard(), 'visit', visit('load', 'visit-0002'));
  expect(opened).toEqual([]);
  await send(ours(), 'closePass', 'k');
  await send(guard(), 'visit', visit('load', 'visit-0003'));
  expect(opened).toHaveLength(1);
  full.mockRestore();
  await catchUp();
  expect(await checks()).toMatchObject([
    { isChosen: true, visits: ['visit-0001', 'visit-0002'] },
    { visits: ['visit-0003'] },
  ]);
});

const POST = 'https://www.instagram.com/p/7001/';
const goOnFrom = (surface: Surface, asked: string | null) =>
  send(ours(), 'goOn', { visit: { ...visit('load', 'visit-0002'), surface }, asked, minutes: 10 });

test('going on leads to what was asked for, though the pause was loaded again since', async () => {
  await send(guard(), 'visit', { ...visit('inside'), surface: 'post', address: POST });
  await send(ours(), 'pause', visit('inside'));
  waitIsOver();
  expect(await goOnFrom('post', 'visit-0001')).toBe(POST);
});

test('a pause loaded again after its person was removed still knows where it led', async () => {
  await send(ours(), 'pause', visit());
  await send(ours(), 'pauseShown', visit());
  await keepPeople([]);
  const again = visit('load', 'visit-0002');
  expect(await send(ours(), 'pause', again)).toBeNull();
  expect(await send(ours(), 'goneTo', { visit: again, asked: null })).toBe(
    'https://www.instagram.com/sam/',
  );
});

test('an address that is none of the web, or longer than any, holds nothing up', async () => {
  for (const address of ['javascript:alert(1)', `${POST}?${'x'.repeat(5_000)}`]) {
    await send(guard(), 'visit', { ...visit('inside'), address });
  }
  await send(ours(), 'pause', visit('inside'));
  waitIsOver();
  expect(await goOnFrom('post', 'visit-0001')).toBeNull();
});

test('after leaving, whoever is only counted may be where one came from', async () => {
  await listed('notice');
  await send(ours(), 'leave', visit());
  await send(guard(), 'visit', visit('load', 'visit-0002'));
  expect(opened).toEqual([]);
});

test('going back begins when leaving is written down, which can take a while', async () => {
  const { put } = IDBObjectStore.prototype;
  const slow = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    later(1_500);
    return put.apply(this, row);
  });
  await send(ours(), 'leave', visit());
  expect(slow.mock.calls.length).toBeGreaterThan(2);
  slow.mockRestore();
  expect(await send(ours(), 'pause', visit('load', 'visit-0002'))).toBeNull();
});

test('a pause that going back brings up after leaving is the calm page, and no visit', async () => {
  await send(ours(), 'leave', visit());
  expect(await send(ours(), 'pause', visit('load', 'visit-0002'))).toBeNull();
  expect(await send(ours(), 'pauseShown', visit('load', 'visit-0002'))).toBeNull();
  expect(opened).toEqual([fakeBrowser.runtime.getURL('/home.html#/calm')]);
  expect(await checks()).toMatchObject([{ id: 'visit-0001', visits: ['visit-0001'] }]);
});

test('another page of somebody’s that is asked for right after leaving is a look of its own, told once', async () => {
  await keepPeople([personWith('pause', ['k', 'other'])]);
  await send(ours(), 'leave', visit());
  const other = { ...visit('inside', 'visit-0002'), key: 'other' };
  await send(guard(), 'visit', other);
  const shown = { ...other, isAgain: false };
  expect(await send(ours(), 'pause', shown)).toMatchObject({ response: 'pause' });
  await send(ours(), 'pauseShown', shown);
  expect(opened).toEqual([expect.stringContaining('/pause.html?k=other')]);
  expect(await visitsOf()).toEqual([['visit-0001'], ['visit-0002']]);
});

test.each([
  ['at the same time', ['pause', 'pauseShown', 'leave']],
  ['the other way round', ['leave', 'pause', 'pauseShown']],
  ['alone', ['leave']],
] as const)('leaving is logged when the pause is told of %s', async (_name, messages) => {
  await Promise.all(messages.map((name) => send(ours(), name, visit())));
  expect(await checks()).toMatchObject([{ id: 'visit-0001', outcome: 'stopped' }]);
});

test('nothing of a private window is logged', async () => {
  await send(guard({ incognito: true }), 'visit', visit('inside'));
  await send(ours({ incognito: true }), 'pauseShown', visit());
  expect(opened).toHaveLength(1);
  expect([await checks(), await readJournal()]).toEqual([[], []]);
});

test('going on in a private window opens its pages as long as ever, and no record tells of it', async () => {
  const window = { incognito: true };
  const before = await readRecords();
  await send(ours(window), 'pause', visit());
  waitIsOver();
  expect(await send(ours(window), 'goOn', { visit: visit(), asked: null, minutes: 10 })).toContain(
    'instagram.com',
  );
  await send(guard(window), 'visit', visit('inside', 'visit-0002'));
  expect(opened).toEqual([]);
  vi.setSystemTime(Date.now() + 10 * 60_000);
  await send(guard(window), 'visit', visit('inside', 'visit-0003'));
  expect(opened).toHaveLength(1);
  expect(await readRecords()).toEqual(before);
  expect([await checks(), await readJournal()]).toEqual([[], []]);
});

test('a way on opens for the tab that goes on alone, and once more for each load while the pass holds', async () => {
  const [first, second] = [ours({ id: 1 }), ours({ id: 2 })];
  expect(await send(first, 'pause', visit())).toMatchObject({ isPassing: false });
  await expect(send(first, 'goOn', { visit: visit(), asked: null, minutes: 10 })).rejects.toThrow(
    'not yet',
  );
  expect(ways).toEqual([]);
  waitIsOver();
  await send(first, 'goOn', { visit: visit(), asked: null, minutes: 10 });
  expect(await send(second, 'pause', visit('load', 'visit-0002'))).toMatchObject({
    isPassing: true,
  });
  await send(second, 'goOn', { visit: visit('load', 'visit-0002'), asked: null, minutes: 10 });
  expect(ways).toEqual([1, 2]);
  later(10 * 60_000);
  expect(await send(first, 'pause', visit('load', 'visit-0003'))).toMatchObject({
    isPassing: false,
  });
  await listed('notice');
  expect(await send(first, 'pause', visit('load', 'visit-0004'))).toMatchObject({
    isPassing: false,
  });
});

test('the pause shows, is left and gone on from while the log does not open', async () => {
  await deleteDB('log');
  (await openDB('log', 99)).close();
  await send(guard(), 'visit', visit('inside'));
  expect(opened).toHaveLength(1);
  expect(await send(ours(), 'pause', visit('inside'))).toMatchObject({ nickname: 'Sam' });
  expect(await send(ours(), 'pauseShown', visit('inside'))).toBeNull();
  waitIsOver();
  expect(await send(ours(), 'goOn', { visit: visit(), asked: null, minutes: 10 })).toContain(
    'instagram.com',
  );
  await send(ours(), 'leave', visit());
  expect(await readJournal()).toHaveLength(4);
});

test('the page is covered before the log is written', async () => {
  const order: string[] = [];
  const { transaction } = IDBDatabase.prototype;
  Object.assign(fakeBrowser.tabs, { update: async () => void order.push('shown') });
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...how: Parameters<IDBDatabase['transaction']>
  ) {
    order.push('written');
    return transaction.apply(this, how);
  });
  await send(guard(), 'visit', visit('inside'));
  spy.mockRestore();
  expect(order.slice(0, 2)).toEqual(['shown', 'written']);
  expect(await checks()).toHaveLength(1);
});

test('a page that is loaded again is the same check, be it paused or kept closed', async () => {
  for (const response of ['pause', 'block'] as const) {
    await listed(response);
    await deleteDB('log');
    await fakeBrowser.storage.session.remove('pauses');
    await shows('visit-0001');
    later(5 * MINUTE);
    await shows('visit-0002');
    later(9 * MINUTE);
    expect(await shows('visit-0003')).toBe(response === 'pause' ? 0 : null);
    expect(await visitsOf()).toEqual([['visit-0001', 'visit-0002', 'visit-0003']]);
  }
});

test('a page left overnight is a visit of its own, with a wait of its own', async () => {
  await shows('visit-0001');
  later(12 * HOUR);
  await expect(
    send(ours(), 'goOn', { visit: visit('load', 'visit-0002'), asked: null, minutes: 10 }),
  ).rejects.toThrow('not yet');
  expect(await shows('visit-0002')).toBe(WAIT.shortest * 1_000);
  await send(ours(), 'leave', visit('load', 'visit-0002'));
  expect(await checks()).toMatchObject([{ outcome: 'turned-away' }, { outcome: 'stopped' }]);
});

test('a page that is shown again after its pause was left is a visit of its own', async () => {
  await shows('visit-0001');
  await send(ours(), 'leave', visit());
  later(4_000);
  expect(await shows('visit-0002')).toBe(WAIT.shortest * 1_000);
  expect(await checks()).toMatchObject([{ outcome: 'stopped' }, { outcome: 'turned-away' }]);
});

test('a pause whose tab was closed has waited in vain', async () => {
  await shows('visit-0001', 2);
  showing = [1];
  later(MINUTE);
  expect(await shows('visit-0002')).toBe(WAIT.shortest * 1_000);
  expect(await visitsOf()).toEqual([['visit-0001'], ['visit-0002']]);
  expect(await shows('visit-0003', 3)).toBe(WAIT.shortest * 1_000);
  expect(await visitsOf()).toEqual([['visit-0001'], ['visit-0002', 'visit-0003']]);
});

test.each(['leave last', 'leave first'] as const)(
  'one tab goes on, the other leaves: that is a look (%s)',
  async (order) => {
    await shows('visit-0001', 1);
    await shows('visit-0002', 2);
    waitIsOver();
    await send(ours({ id: 1 }), 'goOn', { visit: visit(), asked: null, minutes: 10 });
    const left = visit('load', 'visit-0002');
    if (order === 'leave first') await send(ours({ id: 2 }), 'pause', left);
    await send(ours({ id: 2 }), 'leave', left);
    expect(await checks()).toMatchObject([{ outcome: 'went-on', isChosen: true }]);
  },
);

test('who ran into it and goes on has looked', async () => {
  await shows('visit-0001');
  await send(ours(), 'answerPause', { visit: visit(), answers: { cameBy: 'ran-into' } });
  waitIsOver();
  await send(ours(), 'goOn', { visit: visit(), asked: null, minutes: 10 });
  const [check] = await checks();
  expect(check && [countOf(check), check.cameBy]).toEqual(['went-on', 'ran-into']);
});

test('a story passed over opens no wait, and takes in no look', async () => {
  await send(guard(), 'visit', visit('skip'));
  later(WAIT.shortest * 1_000 + 1);
  expect(await shows('visit-0002')).toBe(WAIT.shortest * 1_000);
  expect(await visitsOf()).toEqual([['visit-0001'], ['visit-0002']]);
});

test.each([
  ['the browser knows', 'feed', {}],
  ['the user says', 'load', { cameBy: 'ran-into' }],
] as const)(
  'a pause that one ran into takes in no look, where %s of it',
  async (_who, source, answers) => {
    await shows('visit-0001', 1, source);
    await send(ours(), 'answerPause', { visit: visit(source), answers });
    later(MINUTE);
    expect(await shows('visit-0002', 2)).toBe(WAIT.shortest * 1_000);
    expect(await visitsOf()).toEqual([['visit-0001'], ['visit-0002']]);
  },
);

test('a look that was taken out takes in nothing, and nobody goes on from it', async () => {
  await shows('visit-0001');
  await send(ours(), 'answerCheck', { visit: 'visit-0001', answers: { removed: 1 } });
  waitIsOver();
  await expect(send(ours(), 'goOn', { visit: visit(), asked: null, minutes: 10 })).rejects.toThrow(
    'not yet',
  );
  expect(await shows('visit-0002')).toBe(WAIT.shortest * 1_000);
  waitIsOver();
  await send(ours(), 'goOn', { visit: visit('load', 'visit-0002'), asked: null, minutes: 10 });
  expect(await checks()).toMatchObject([{ removed: 1 }, { outcome: 'went-on' }]);
});

test('when a pass ends over an open page that is the same check, whatever comes of its pause', async () => {
  await shows('visit-0001');
  waitIsOver();
  await send(ours(), 'goOn', { visit: visit(), asked: null, minutes: 10 });
  await send(guard(), 'visit', visit('load', 'visit-0002'));
  await keepPasses({});
  later(8 * HOUR);
  await send(guard(), 'visit', visit('ended', 'visit-0003'));
  await shows('visit-0003', 1, 'ended');
  await shows('visit-0004');
  await send(ours(), 'leave', visit('load', 'visit-0004'));
  expect(await checks()).toMatchObject([{ outcome: 'went-on' }]);
});

test('what is said before the visit is written is kept', async () => {
  const answers = { mood: 'sad' as const, triggers: ['lonely'] };
  await send(ours(), 'answerPause', { visit: visit(), answers });
  await send(ours(), 'pause', visit());
  await send(ours(), 'pauseShown', visit());
  expect(await checks()).toMatchObject([{ ...answers, outcome: 'turned-away' }]);
});

test('what is said right before leaving is kept, though leaving is heard of first', async () => {
  await send(ours(), 'leave', visit());
  await send(ours(), 'answerPause', { visit: visit(), answers: { mood: 'sad' } });
  expect(await checks()).toMatchObject([{ mood: 'sad', outcome: 'stopped' }]);
});

test('a clock that is set back lengthens no wait, and leaves no visit unlogged', async () => {
  await shows('visit-0001');
  later(-2 * HOUR);
  expect(await shows('visit-0001')).toBeLessThanOrEqual(WAIT.shortest * 1_000);
  later(-5_000);
  expect(await shows('visit-0001')).toBeLessThanOrEqual(WAIT.shortest * 1_000);
  await send(ours(), 'leave', visit());
  later(-2 * HOUR);
  await shows('visit-0002');
  expect(await visitsOf()).toEqual([['visit-0001'], ['visit-0002']]);
});

/** Opens Sam's page for a need, from a visit of that id. */
const need = (id = 'visit-0001', why: Need = 'children') =>
  send(ours(), 'goOn', { visit: visit('load', id), asked: null, need: why });

test.each([
  ['block', 'children'],
  ['pause', 'legal'],
] as const)(
  '%s opens at once where it is needed, for ten minutes: no look',
  async (response, why) => {
    await listed(response);
    await shows('visit-0001');
    expect(await need('visit-0001', why)).toContain('instagram.com/sam');
    expect(ways).toEqual([1]);
    expect(await kept()).toHaveProperty('pass sam-00000001', {
      ...{
        need: why,
        check: 'visit-0001',
        visit: 'visit-0001',
        minutes: 10,
        until: Date.now() + 10 * MINUTE,
      },
    });
    await send(guard(), 'visit', visit('load', 'visit-0002'));
    expect(await send(ours(), 'pause', visit('load', 'visit-0003'))).toMatchObject({
      ...{ isPassing: true, wait: 0 },
    });
    await send(ours(), 'goOn', { visit: visit('load', 'visit-0003'), asked: null, minutes: 10 });
    const visits = ['visit-0001', 'visit-0002', 'visit-0003'];
    expect(await checks()).toMatchObject([{ outcome: 'needed', need: why, visits }]);
    expect(await sums()).toEqual({ 'count:all:needed': 1, [`need:${why}`]: 1 });
  },
);

test('a page that is needed is not timed', async () => {
  const files: unknown[] = [];
  const executeScript = async (one: { files?: string[] }) => void files.push(...(one.files ?? []));
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  await listed('block');
  await need();
  await send(guard(), 'visit', visit('load', 'visit-0002'));
  expect(files).toEqual(['/pass-note.js']);
});

test('when it ends over an open page, leaving is no attempt, and going on after a wait is a look', async () => {
  await need();
  later(11 * MINUTE);
  await send(guard(), 'visit', visit('ended', 'visit-0002'));
  await shows('visit-0002', 1, 'ended');
  await send(ours(), 'leave', visit('ended', 'visit-0002'));
  expect(await checks()).toMatchObject([{ outcome: 'needed' }]);
  later(MINUTE);
  await shows('visit-0003', 1, 'ended');
  waitIsOver();
  await send(ours(), 'goOn', { visit: visit('ended', 'visit-0003'), asked: null, minutes: 10 });
  expect(await checks()).toMatchObject([{ outcome: 'went-on', need: 'children' }]);
});

test('closed early it is closed, and nothing of that is a look', async () => {
  await listed('block');
  await need();
  await send(ours(), 'closePass', 'k');
  await expect(
    send(ours(), 'goOn', { visit: visit('load', 'visit-0002'), asked: null, minutes: 10 }),
  ).rejects.toThrow('not yet');
  expect(await checks()).toMatchObject([{ outcome: 'needed' }]);
});

test('of one in a private window nothing is kept', async () => {
  await listed('block');
  await send(ours({ incognito: true }), 'goOn', { visit: visit(), asked: null, need: 'safety' });
  expect(await checks()).toEqual([]);
  expect(await kept()).not.toHaveProperty('pass sam-00000001');
});

test('each pass is on its check, with its length, and with that it was closed early', async () => {
  const goOn = (id: string, minutes: 1 | 3) => {
    waitIsOver();
    return send(ours(), 'goOn', { visit: visit('load', id), asked: null, minutes });
  };
  await shows('visit-0001');
  await goOn('visit-0001', 3);
  later(MINUTE);
  await send(ours(), 'closePass', 'k');
  await shows('visit-0002', 1, 'ended');
  await goOn('visit-0002', 1);
  expect(await checks()).toMatchObject([
    { outcome: 'went-on', passes: [{ minutes: 3, isEarly: true }, { minutes: 1 }] },
  ]);
});

test('going on is open for no longer than the user allows, whatever a page asks for, and what is needed as ever', async () => {
  await keepSetting(longestPass, 3);
  expect(await send(ours(), 'pause', visit())).toMatchObject({ longestPass: 3 });
  await shows('visit-0001');
  waitIsOver();
  await send(ours(), 'goOn', { visit: visit(), asked: null, minutes: 10 });
  expect((await passes(Date.now()))['sam-00000001']?.minutes).toBe(3);
  expect((await checks())[0]?.events).toContainEqual(
    expect.objectContaining({ kind: 'gone-on', minutes: 3 }),
  );
  later(20 * MINUTE);
  await shows('visit-0002');
  const needed = { visit: visit('load', 'visit-0002'), asked: null, need: 'legal' } as const;
  await send(ours(), 'goOn', needed);
  expect((await passes(Date.now()))['sam-00000001']).toMatchObject({ need: 'legal', minutes: 10 });
  await keepSetting(longestPass, PASS.longest);
});

test('the pause tells for how often one has gone on today it waits longer', async () => {
  await keepSetting(waitGrows, true);
  await shows('visit-0001');
  waitIsOver();
  await send(ours(), 'goOn', { visit: visit(), asked: null, minutes: 1 });
  later(2 * MINUTE);
  const grown = { wait: 2 * WAIT.shortest * 1_000, grownBy: 1 };
  expect(await send(ours(), 'pause', visit('load', 'visit-0002'))).toMatchObject(grown);
  await listed('block');
  expect(await send(ours(), 'pause', visit('load', 'visit-0003'))).toMatchObject({ grownBy: 0 });
});

describe('a worker that dies while going on, once the pass is given', () => {
  const goOn = (id: string, how: object = { minutes: 3 }) =>
    send(ours(), 'goOn', { visit: visit('load', id), asked: null, ...how });

  /** Neither the log nor the pause has heard of going on. */
  async function dies(how: object): Promise<void> {
    await keepSetting(waitGrows, false);
    await shows('visit-0001');
    waitIsOver();
    const paused = await pauses.getValue();
    const before = await checks();
    await goOn('visit-0001', how);
    await pauses.setValue(paused);
    for (const check of before) await (await logDatabase.open()).put('checks', check);
  }

  test.each([
    ['a look', { minutes: 3 }, 'went-on', ['gone-on', 'pass-ended', 'paused', 'seen']],
    ['what is needed', { need: 'legal' }, 'needed', ['needed', 'paused', 'seen']],
  ])('leaves %s that its pass tells of when it ends', async (_what, how, outcome, kinds) => {
    await dies(how);
    expect((await checks())[0]?.outcome).toBe('turned-away');
    later(1_000);
    await send(ours(), 'closePass', 'k');
    const [check, ...others] = await checks();
    expect(others).toEqual([]);
    expect(check?.events.map(({ kind }) => kind).sort()).toEqual(kinds);
    expect(check).toMatchObject({
      outcome,
      ...('minutes' in how && { passes: [{ minutes: 3, isEarly: true }], isChosen: true }),
    });
  });

  test('leaves no pause that a later look would come to', async () => {
    await dies({ minutes: 3 });
    await send(ours(), 'closePass', 'k');
    later(MINUTE);
    await shows('visit-0002');
    expect(await visitsOf()).toEqual([['visit-0001'], ['visit-0002']]);
  });

  test('nor one that is over by going on once more', async () => {
    await dies({ minutes: 3 });
    await shows('visit-0002');
    await goOn('visit-0002');
    await keepPasses({});
    later(MINUTE);
    await shows('visit-0003');
    expect(await visitsOf()).toEqual([['visit-0001', 'visit-0002'], ['visit-0003']]);
  });
});

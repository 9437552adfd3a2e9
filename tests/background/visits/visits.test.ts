import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleVisits } from '../../../src/background/visits/visits.ts';
import type { Response } from '../../../src/model/people/person.ts';
import { WAIT } from '../../../src/model/visits/limits.ts';
import type { VisitSource } from '../../../src/model/visits/source.ts';
import { waitSeconds } from '../../../src/model/visits/wait-seconds.ts';
import { readJournal } from '../../../src/storage/log/journal.ts';
import { openLog } from '../../../src/storage/log/log-database.ts';
import { readRecords } from '../../../src/storage/records/records.ts';
import { guard, ours, send } from '../ask.ts';
import { kept } from '../fake.ts';
import { keepPasses, keepPeople, keepSetting } from '../records.ts';

vi.mock('../../../src/background/cover/passes.ts', () => ({ applyPasses: async () => {} }));
vi.mock('../../../src/background/reminders/reminders.ts', () => ({ askAfter: async () => {} }));

/** What was opened in tabs, in order. */
let opened: string[] = [];

handleVisits();

const listed = (response: Response) =>
  keepPeople([
    {
      ...{ id: 'sam-00000001', nickname: 'Sam', response, veil: 'soft' as const },
      identities: [{ network: 'instagram', kind: 'handle', value: 'sam', key: 'k', label: 'sam' }],
    },
  ]);

const visit = (source: VisitSource = 'load', id = 'visit-0001') =>
  ({ id, key: 'k', surface: 'profile', source }) as const;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.session.clear()]);
  opened = [];
  const open = async (_tab: unknown, { url }: { url?: string }) => void opened.push(url ?? '');
  Object.assign(fakeBrowser.tabs, {
    update: open,
    create: async ({ url }: { url?: string }) => void opened.push(url ?? ''),
  });
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => [] } });
  await deleteDB('log');
  await listed('pause');
  await keepPasses({});
  await keepSetting(waitSeconds, WAIT.shortest);
});

/** Lets the shortest wait pass. */
const waitIsOver = () => vi.setSystemTime(Date.now() + WAIT.shortest * 1_000);

const checks = async () => (await openLog()).getAll('checks');

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
  expect(await send(ours(), 'goOn', visit())).toContain('instagram.com');
  await send(ours(), 'goOn', visit());
  expect(await kept()).toHaveProperty('pass sam-00000001');
  expect(await send(ours(), 'pause', visit())).toMatchObject({ readyAt: null });
  await send(ours(), 'leave', visit());
  expect(await checks()).toMatchObject([{ outcome: 'went-on', isChosen: true }]);
});

test('a pause that going back brings up after leaving is the calm page, and no visit', async () => {
  await send(ours(), 'leave', visit());
  expect(await send(ours(), 'pause', visit('load', 'visit-0002'))).toBeNull();
  expect(await send(ours(), 'pauseShown', visit('load', 'visit-0002'))).toBeNull();
  expect(opened).toEqual([fakeBrowser.runtime.getURL('/home.html#/calm')]);
  expect(await checks()).toMatchObject([{ id: 'visit-0001', visits: ['visit-0001'] }]);
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
  expect(await send(ours(window), 'goOn', visit())).toContain('instagram.com');
  await send(guard(window), 'visit', visit('inside', 'visit-0002'));
  expect(opened).toEqual([]);
  vi.setSystemTime(Date.now() + 10 * 60_000);
  await send(guard(window), 'visit', visit('inside', 'visit-0003'));
  expect(opened).toHaveLength(1);
  expect(await readRecords()).toEqual(before);
  expect([await checks(), await readJournal()]).toEqual([[], []]);
});

test('the pause shows, is left and gone on from while the log does not open', async () => {
  await deleteDB('log');
  (await openDB('log', 99)).close();
  await send(guard(), 'visit', visit('inside'));
  expect(opened).toHaveLength(1);
  expect(await send(ours(), 'pause', visit('inside'))).toMatchObject({ nickname: 'Sam' });
  expect(await send(ours(), 'pauseShown', visit('inside'))).toBeNull();
  waitIsOver();
  expect(await send(ours(), 'goOn', visit())).toContain('instagram.com');
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

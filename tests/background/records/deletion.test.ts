/** All that is kept goes ten seconds after that was wanted, unless it was taken back; with no page open. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { noteWatch, WATCH } from '../../../src/background/log/day-watch.ts';
import { keepDeletion } from '../../../src/background/records/deletion.ts';
import { UNDO_MS } from '../../../src/model/records/deletion.ts';
import { waitFor } from '../../wait-for.ts';
import type { FakeCover } from '../cover/fake-cover.ts';
import { allKept, keepEverything } from '../log/everything.ts';

let cover: FakeCover;
/** Permissions that are no sites, given back. */
let givenBack: string[];

beforeEach(async () => {
  cover = await keepEverything();
  givenBack = [];
  await change({ do: 'keepEverything', with: {} });
  Object.assign(fakeBrowser.permissions, {
    remove: async ({ origins = [], permissions = [] }: chrome.permissions.Permissions) => {
      givenBack.push(...permissions);
      cover.origins = cover.origins.filter((site) => !origins.includes(site));
    },
  });
  // Alone the alarm rings here: a worker may not live to see the time come.
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(() => 0 as never);
});

const wanted = () => change({ do: 'deleteEverything', with: {} });

const alarm = () => fakeBrowser.alarms.get('deletion');

/** Rings the alarm so many milliseconds from now. */
async function ringIn(ms: number): Promise<void> {
  vi.setSystemTime(Date.now() + ms);
  await fakeBrowser.alarms.onAlarm.trigger({
    ...{ name: 'deletion', scheduledTime: 0, persistAcrossSessions: false },
  });
}

const start = () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  keepDeletion();
};

const names = async () => [...(await allKept()).keys()];

test('all is there until its time has come, and gone then', async () => {
  start();
  const before = await names();
  await wanted();
  await waitFor(alarm);
  await ringIn(UNDO_MS - 1_000);
  expect(await names()).toEqual(expect.arrayContaining(before));
  expect([cover.origins, cover.rules.length > 0, cover.scripts.length > 0]).toEqual([
    ['*://*.instagram.com/*'],
    true,
    true,
  ]);
  await ringIn(1_000);
  expect(await names()).toEqual(['session recordsStamp']);
  expect([cover.origins, cover.rules, cover.sessionRules, cover.scripts]).toEqual([[], [], [], []]);
  expect(givenBack).toEqual(['downloads']);
  expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['tidy-log']);
});

test('nothing comes in meanwhile: not from other browsers, nor from a copy', async () => {
  start();
  await wanted();
  await waitFor(alarm);
  let held: (string | undefined)[] = [];
  const { clearAll } = fakeBrowser.alarms;
  vi.spyOn(fakeBrowser.alarms, 'clearAll').mockImplementation(async () => {
    held = ((await navigator.locks.query()).held ?? []).map(({ name }) => name);
    return clearAll();
  });
  await ringIn(UNDO_MS);
  expect(held).toEqual(expect.arrayContaining(['sync', 'restore', 'reconcile', 'log', 'records']));
});

test('a look at the day that is under way meanwhile leaves no alarm behind', async () => {
  start();
  await wanted();
  await waitFor(alarm);
  const { query } = fakeBrowser.tabs;
  const [reached, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  Object.assign(fakeBrowser.tabs, {
    query: async (asked: object) => {
      reached.resolve();
      await held.promise;
      return query(asked);
    },
  });
  const looking = noteWatch(true);
  await reached.promise;
  const deleting = ringIn(UNDO_MS);
  await waitFor(async () => {
    const { pending = [] } = await navigator.locks.query();
    return pending.length > 0 || (await names()).length === 1;
  });
  held.resolve();
  await Promise.all([looking, deleting]);
  expect(await fakeBrowser.alarms.get(WATCH)).toBeFalsy();
});

test('a clock that is set back meanwhile does not keep all of it for as long', async () => {
  start();
  await wanted();
  await waitFor(alarm);
  vi.setSystemTime(Date.now() - 365 * 24 * 3_600_000);
  await fakeBrowser.alarms.clearAll();
  // Another worker.
  keepDeletion();
  await waitFor(alarm);
  expect((await alarm())?.scheduledTime).toBeLessThanOrEqual(Date.now() + UNDO_MS);
  await ringIn(UNDO_MS);
  expect(await names()).toEqual(['session recordsStamp']);
});

test('a copy that is being saved is ended before leave to save is given back', async () => {
  start();
  const done: string[] = [];
  const { remove } = fakeBrowser.permissions;
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ permissions = [] }: chrome.permissions.Permissions) =>
      permissions.includes('downloads'),
    remove: (asked: chrome.permissions.Permissions) => {
      done.push(...(asked.permissions ?? []));
      return remove(asked);
    },
  });
  const byExtensionId = fakeBrowser.runtime.id;
  const downloads = {
    search: async () => [{ id: 3, byExtensionId }],
    cancel: async (id: number) => done.push(`ended ${id}`),
  };
  Object.assign(fakeBrowser, { downloads });
  await wanted();
  await waitFor(alarm);
  await ringIn(UNDO_MS);
  expect(done).toEqual(['ended 3', 'downloads']);
});

test('what was taken back stays, whenever the alarm rings', async () => {
  start();
  await wanted();
  await waitFor(alarm);
  await change({ do: 'keepEverything', with: {} });
  await waitFor(async () => !(await alarm()));
  const before = await names();
  await ringIn(UNDO_MS);
  expect(await names()).toEqual(before);
});

test('what was wanted before the browser ended goes at the next start', async () => {
  await wanted();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + UNDO_MS });
  vi.mocked(setTimeout).mockImplementation((work) => {
    void (work as () => Promise<void>)();
    return 0 as never;
  });
  keepDeletion();
  await waitFor(async () => (await names()).join() === 'session recordsStamp');
});

test('what is cut short is taken up again', async () => {
  start();
  await wanted();
  await waitFor(alarm);
  cover.diesAt = cover.changes.length + 2;
  await expect(ringIn(UNDO_MS)).rejects.toThrow('dead');
  cover.diesAt = Number.POSITIVE_INFINITY;
  await ringIn(0);
  expect(await names()).toEqual(['session recordsStamp']);
});

/** Copies by themselves: when, how many, and what is told of them. */
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { records } from '../../../src/background/change/records.ts';
import { keepAutoCopies } from '../../../src/background/copy/auto-copies.ts';
import { autoCopy } from '../../../src/model/copy/auto-copy.ts';
import { lastCopy } from '../../../src/model/copy/last-copy.ts';
import { momentOf } from '../../../src/model/reminders/due.ts';
import { AUTO, SAM } from '../../model/change/samples.ts';
import { cheapLock } from '../../model/copy/cheap-lock.ts';
import { checkCopy } from '../../model/copy/sample.ts';
import { waitFor } from '../../wait-for.ts';
import { allow, allowed, setPrivate } from '../fake.ts';
import { downloads, ends, failing, startDownloads } from './downloads.ts';

const PASSPHRASE = 'three small words';

let wanted: typeof AUTO;
beforeAll(async () => {
  wanted = { ...AUTO, lock: await cheapLock(PASSPHRASE) };
});

const goTo = (wall: string) => vi.setSystemTime(momentOf(wall, Temporal.Now.timeZoneId()));

beforeEach(async () => {
  await startDownloads();
  vi.useFakeTimers({ toFake: ['Date'] });
  goTo('2026-11-24T21:00');
});

/** Resolves once whoever makes a copy is done. */
const done = () => navigator.locks.request('auto-copy', () => undefined);

/** Time passes, and the alarm rings, if there is one. */
async function ringAt(wall: string): Promise<void> {
  goTo(wall);
  for (const { name } of await fakeBrowser.alarms.getAll())
    await fakeBrowser.alarms.onAlarm.trigger({ name } as chrome.alarms.Alarm);
  await done();
}

const standing = async () => (await records()).setting(autoCopy);

/** Copies are wanted, and the first is made. */
async function begin(how: { lock?: null; every?: 'week' } = {}): Promise<void> {
  keepAutoCopies();
  await change({ do: 'wantCopies', with: { wanted: { ...wanted, ...how } } });
  await waitFor(async () => (await standing())?.at !== null || (await standing())?.missed);
  await done();
}

test('the first is made at once, opens by the passphrase, and is the last copy', async () => {
  await change({ do: 'addPerson', with: SAM });
  await begin();
  const [[name, text] = ['', '']] = [...downloads.files];
  expect(name).toBe('notes/notes-ab12-1.age');
  const file = new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);
  const { header } = await checkCopy(file, { passphrase: PASSPHRASE });
  expect(header.holds.people).toBe(1);
  expect((await records()).setting(lastCopy)).toBe((await standing())?.at);
});

test('one a day, five are kept, and the sixth takes the oldest one’s place', async () => {
  await begin({ lock: null });
  const first = downloads.files.get('notes/notes-ab12-1.jsonl');
  for (const day of ['25', '26', '27', '28'])
    for (const hour of ['09', '15', '21']) await ringAt(`2026-11-${day}T${hour}:00`);
  expect(downloads.files.size).toBe(5);
  expect(downloads.files.get('notes/notes-ab12-1.jsonl')).toBe(first);
  await ringAt('2026-11-29T09:00');
  expect(downloads.files.size).toBe(5);
  expect(downloads.files.get('notes/notes-ab12-1.jsonl')).not.toBe(first);
});

test('weekly waits for the seventh day', async () => {
  await begin({ every: 'week' });
  await ringAt('2026-11-30T21:00');
  expect(downloads.files.size).toBe(1);
  await ringAt('2026-12-01T08:00');
  expect(downloads.files.size).toBe(2);
});

test('two that ring at once make one', async () => {
  await begin();
  downloads.isSlow = true;
  const rings = Promise.all([ringAt('2026-11-25T09:00'), ringAt('2026-11-25T09:00')]);
  await waitFor(() => downloads.listed.size > 0);
  await ends({ state: 'complete' });
  await rings;
  expect([(await standing())?.made, downloads.asked]).toEqual([2, 2]);
});

test('a worker that dies half-way leaves the copies there were; the next makes it under the same name', async () => {
  await begin();
  downloads.isSlow = true;
  goTo('2026-11-25T09:00');
  fakeBrowser.alarms.onAlarm.trigger({ name: 'copy' } as chrome.alarms.Alarm);
  await waitFor(() => downloads.listed.size > 0);
  expect([(await standing())?.made, downloads.files.size]).toEqual([1, 1]);
  // What it did not come to: its lock goes with it.
  await ends({ state: 'interrupted', error: 'USER_SHUTDOWN' });
  await done();
  downloads.isSlow = false;
  await ringAt('2026-11-25T10:00');
  expect([...downloads.files.keys()].map((name) => name.at(-5))).toEqual(['1', '2']);
  expect((await standing())?.missed).toBeNull();
});

test('at a start it rings a minute later if copies are wanted, and not again for every worker', async () => {
  await begin();
  await fakeBrowser.alarms.clear('copy');
  await fakeBrowser.runtime.onStartup.trigger();
  await waitFor(() => fakeBrowser.alarms.get('copy'));
  const { scheduledTime } = (await fakeBrowser.alarms.get('copy')) ?? {};
  // Waiting moves the clock on a little.
  expect(Math.round(((scheduledTime ?? 0) - Date.now()) / 1_000)).toBe(60);
  goTo('2026-11-24T21:00:30');
  await fakeBrowser.runtime.onStartup.trigger();
  await done();
  expect(await fakeBrowser.alarms.get('copy')).toMatchObject({ scheduledTime });
});

test('what stands in the way is told once, tried again each hour, and forgotten once one is made', async () => {
  failing(true);
  await begin();
  expect((await standing())?.missed).toEqual({ why: 'folder', isRead: false });
  await change({ do: 'readMissedCopy', with: {} });
  await ringAt('2026-11-24T22:00');
  expect((await standing())?.missed).toEqual({ why: 'folder', isRead: true });
  failing(false);
  await ringAt('2026-11-24T23:00');
  expect(await standing()).toMatchObject({ made: 1, missed: null });
});

test('without leave to save it is missed; once the user says try again, it is made', async () => {
  allowed.delete('downloads');
  await begin();
  expect((await standing())?.missed?.why).toBe('permission');
  await allow('downloads');
  await change({ do: 'wantCopies', with: { wanted } });
  await waitFor(() => downloads.files.size > 0);
  await done();
  expect((await standing())?.missed).toBeNull();
});

test('while a loss of the log is untold, the copies that have it stay', async () => {
  await begin();
  await change({ do: 'set', with: { setting: 'logLoss', value: { lost: 'all', held: null } } });
  await ringAt('2026-11-25T09:00');
  expect(downloads.files.size).toBe(1);
  await change({ do: 'set', with: { setting: 'logLoss', value: null } });
  await ringAt('2026-11-25T10:00');
  expect(downloads.files.size).toBe(2);
});

test('once everything is to be deleted none is begun, and again where that is taken back', async () => {
  await begin();
  await change({ do: 'deleteEverything', with: {} });
  await ringAt('2026-11-25T09:00');
  expect(downloads.files.size).toBe(1);
  await change({ do: 'keepEverything', with: {} });
  await ringAt('2026-11-25T10:00');
  expect(downloads.files.size).toBe(2);
});

test('switched off, nothing rings any more, and the copies stay', async () => {
  await begin();
  await change({ do: 'wantCopies', with: { wanted: null } });
  await waitFor(async () => (await fakeBrowser.alarms.getAll()).length === 0);
  expect(downloads.files.size).toBe(1);
});

test('a private window’s worker makes none', async () => {
  await change({ do: 'wantCopies', with: { wanted } });
  setPrivate(true);
  keepAutoCopies();
  await fakeBrowser.runtime.onStartup.trigger();
  expect([await fakeBrowser.alarms.getAll(), downloads.files.size]).toEqual([[], 0]);
});

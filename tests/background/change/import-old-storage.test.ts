import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { importOldStorage } from '../../../src/background/change/import-old-storage.ts';
import { OLD_STORAGE } from '../../../src/model/records/old-storage.ts';
import { DAILY_REMINDER, SAM } from '../../model/change/samples.ts';
import { kept, startAnew } from '../fake.ts';

const { local } = fakeBrowser.storage;

const REMINDER = { ...DAILY_REMINDER, since: '2026-11-01T12:00' };
const KIM = { ...SAM, id: 'kim', nickname: 'Kim' };
const PASS = { until: 1, check: 'check' };
const DOORS = { mirrors: true, viewers: [], search: false, engines: ['google'] };
const QUEUE = { told: {}, waiting: [] };

/** What stood under each key, and the records it comes to. */
const OLD: Readonly<Record<string, readonly [unknown, Record<string, unknown>]>> = {
  people: [[SAM, KIM], { 'person sam': SAM, 'person kim': KIM }],
  passes: [{ sam: PASS }, { 'pass sam': PASS }],
  reminders: [[REMINDER], { 'reminder reminder-1': REMINDER }],
  lastContact: [{ sam: '2026-11-01' }, { 'lastContact sam': { on: '2026-11-01' } }],
  reminderSettings: [{ isDiscreet: true }, { 'reminderSettings ': { isDiscreet: true } }],
  ledger: [QUEUE, { 'reminderQueue ': QUEUE }],
  hardHour: [{ hour: 3, on: '2026-11-01' }, { 'hardHour ': { hour: 3, on: '2026-11-01' } }],
  doors: [DOORS, { 'doors ': DOORS }],
  waitSeconds: [30, { 'waitSeconds ': 30 }],
  waitsLongerAtNight: [true, { 'waitsLongerAtNight ': true }],
  retention: [{ months: 3, keepsSums: true }, { 'retention ': { months: 3, keepsSums: true } }],
  asksWhetherHelped: [false, { 'asksWhetherHelped ': false }],
  showsLearnt: [true, { 'showsLearnt ': true }],
  takesNotes: [true, { 'takesNotes ': true }],
  ownTriggers: [['rain'], { 'ownTriggers ': ['rain'] }],
  firstDay: [7, { 'firstDay ': 7 }],
  since: ['2026-10-01', { 'countedSince ': '2026-10-01' }],
  setAside: [{ wait: '2026-12-01' }, { 'setAside ': { wait: '2026-12-01' } }],
  plan: [{ deed: 'walk' }, { 'plan ': { general: { deed: 'walk' } } }],
  planOffered: [true, { 'planOffered ': true }],
  ownWords: [['Rest.'], { 'ownWords ': ['Rest.'] }],
  brokeUpOn: ['2026-09-01', { 'brokeUpOn ': '2026-09-01' }],
  lessOf: [['signs'], { 'lessOf ': ['signs'] }],
  shownNudges: [[{ occasion: 'a', id: 'b' }], { 'shownNudges ': [{ occasion: 'a', id: 'b' }] }],
  helpCountry: ['DE', { 'helpCountry ': 'DE' }],
  'unread:instagram': ['2026-11-02', { 'unread instagram': { on: '2026-11-02' } }],
};

const stored = Object.fromEntries(Object.entries(OLD).map(([key, [value]]) => [key, value]));
const records = Object.assign({}, ...Object.values(OLD).map(([, one]) => one));

beforeEach(startAnew);

test('every key there was is known here', () => {
  expect(Object.keys(OLD).filter((key) => !key.startsWith('unread:'))).toEqual(
    Object.keys(OLD_STORAGE),
  );
});

test('all of it is taken over, and cleared there; what is not of it stays', async () => {
  const others = { 'watch:instagram.com': { domains: [] } };
  await local.set({ ...stored, ...others, people$: { v: 1 }, ownWordsTurn: {} });
  await importOldStorage();
  expect(await kept()).toEqual(records);
  expect(await local.get(null)).toEqual(others);
});

test('twice is once, at once and later', async () => {
  await local.set(stored);
  await Promise.all([importOldStorage(), importOldStorage()]);
  await local.set({ people: [{ ...SAM, nickname: 'of an older version, put in again' }] });
  await importOldStorage();
  expect(await kept()).toEqual(records);
});

test('what cannot be read is kept too', async () => {
  await local.set({
    people: [{ id: 7, nickname: null }, 'nonsense', SAM],
    passes: 'soon',
    doors: 'open',
    lastContact: { sam: 7 },
    lessOf: { not: 'a list' },
  });
  await importOldStorage();
  expect(await kept()).toEqual({
    ...{ 'person unknown 0': { id: 7, nickname: null }, 'person unknown 1': 'nonsense' },
    ...{ 'person sam': SAM, 'pass unknown': 'soon', 'doors ': 'open' },
    ...{ 'lastContact sam': { on: 7 }, 'lessOf ': { not: 'a list' } },
  });
});

test('a worker that dies before it clears loses nothing, and brings back nothing', async () => {
  await local.set(stored);
  vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('dead'));
  await expect(importOldStorage()).rejects.toThrow('dead');
  expect(await kept()).toEqual(records);
  expect(await local.get(null)).toEqual(stored);
  await change({ do: 'removePerson', with: { id: 'kim' } });
  await change({ do: 'editPerson', with: { id: 'sam', nickname: 'Changed since' } });
  const since = await kept();
  await importOldStorage();
  expect(await kept()).toEqual(since);
  expect(since).not.toHaveProperty('person kim');
  expect(await local.get(null)).toEqual({});
});

test('the first day counted stays, though somebody is listed before it could be taken over', async () => {
  await local.set({ since: '2026-10-01', brokeUpOn: '2026-09-01' });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new Error('disk is full');
  });
  await expect(importOldStorage()).rejects.toThrow('disk is full');
  await change({ do: 'addPerson', with: SAM });
  await change({ do: 'set', with: { setting: 'brokeUpOn', value: '2026-10-05' } });
  await importOldStorage();
  expect(await kept()).toMatchObject({
    ...{ 'countedSince ': '2026-10-01', 'brokeUpOn ': '2026-10-05' },
  });
});

test.each(['2999-01-01', 'nonsense', '1', null, 7])(
  'a first day that is none before is not: %j',
  async (since) => {
    await change({ do: 'addPerson', with: SAM });
    const before = (await kept())['countedSince '];
    await local.set({ since });
    await importOldStorage();
    expect((await kept())['countedSince ']).toBe(before);
  },
);

test('where the records cannot be written nothing is cleared', async () => {
  await local.set(stored);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new Error('disk is full');
  });
  await expect(importOldStorage()).rejects.toThrow('disk is full');
  expect(await local.get(null)).toEqual(stored);
  put.mockRestore();
  await importOldStorage();
  expect(await kept()).toEqual(records);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change, settleNow } from '../../../src/background/change/change.ts';
import { keepRecords } from '../../../src/background/change/listen.ts';
import { keepPostponed } from '../../../src/background/change/postponed.ts';
import { propose, resolveProposals } from '../../../src/background/change/proposals.ts';
import { publishNow, records } from '../../../src/background/change/records.ts';
import { tellSoftened } from '../../../src/background/change/tell-softened.ts';
import type { Intent } from '../../../src/model/change/intents.ts';
import { postponed } from '../../../src/model/change/postponed.ts';
import { untold } from '../../../src/model/change/untold.ts';
import { LogTrouble } from '../../../src/model/log/trouble.ts';
import { person } from '../../../src/model/people/person.ts';
import { listMoments } from '../../../src/storage/care/moments.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { changeRecords } from '../../../src/storage/records/records.ts';
import { SAM } from '../../model/change/samples.ts';
import { waitFor } from '../../wait-for.ts';
import { allow, startAnew } from '../fake.ts';

const HOUR = 3_600_000;
const START = new Date(2026, 10, 24, 12).getTime();
const soften: Intent = { do: 'editPerson', with: { id: 'sam', response: 'notice' } };

async function begin(): Promise<void> {
  await startAnew();
  await logDatabase.delete();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(START);
  await change({ do: 'addPerson', with: SAM });
}

beforeEach(async () => {
  await begin();
  await change({ do: 'set', with: { setting: 'softeningDelay', value: 1 } });
});

const response = async () => (await records()).get(person, 'sam')?.response;
const waiting = async () => [...(await records()).all(postponed).values()];
/** Whenever: where all begins anew, it is the present day. */
const softened = () => listMoments('softened', '2000-01-01', '2999-12-31');

/** Every quarter of an hour somebody looks. */
async function live(hours: number) {
  for (let quarter = 0; quarter < hours * 4; quarter++) {
    vi.setSystemTime(Date.now() + HOUR / 4);
    await settleNow();
  }
}

test('a softer change is kept for later, and the answer says when', async () => {
  expect(await change(soften)).toEqual({ direction: 'neither', waitsUntil: START + HOUR });
  expect(await response()).toBe('pause');
  expect(await softened()).toEqual([]);
  await live(1);
  expect(await response()).toBe('notice');
  expect(await waiting()).toEqual([]);
  expect(await softened()).toMatchObject([{ day: '2026-11-24', what: 'response', person: 'sam' }]);
});

test('heard twice, as a message may be, it waits once', async () => {
  await change(soften);
  expect((await change(soften)).waitsUntil).toBe(START + HOUR);
  expect(await waiting()).toHaveLength(1);
});

test('a change that a popup left behind waits as well', async () => {
  await allow('*://*.example.org/*');
  const intent = soften as Parameters<typeof propose>[0]['intent'];
  await propose({ id: 'proposal-01', intent, origins: ['*://*.example.org/*'] });
  expect(await response()).toBe('pause');
  expect(await waiting()).toHaveLength(1);
});

test('sites that are taken away and allowed again bring nothing forward', async () => {
  const site = '*://*.example.org/*';
  resolveProposals();
  const intent = soften as Parameters<typeof propose>[0]['intent'];
  await propose({ id: 'proposal-01', intent, origins: [site] });
  await allow(site);
  for (let turn = 0; turn < 3; turn++) {
    await fakeBrowser.permissions.remove({ origins: [site] });
    await allow(site);
  }
  expect(await response()).toBe('pause');
  expect(await waiting()).toHaveLength(1);
  await live(1);
  expect(await response()).toBe('notice');
});

test('a pass that one waited for is none of these', async () => {
  const pass = { person: 'sam', check: 'check-1', at: Date.now(), minutes: 3 } as const;
  expect((await change({ do: 'openPass', with: pass })).waitsUntil).toBeNull();
  expect(await softened()).toEqual([]);
});

test('it looks at the time at every wake, and by an alarm within a quarter of an hour', async () => {
  await change(soften);
  keepPostponed();
  const alarm = () => fakeBrowser.alarms.get('postponed');
  const soon = START + HOUR / 4 + 1_000;
  await waitFor(async () => ((await alarm())?.scheduledTime ?? Infinity) < soon);
  await change({ do: 'keepAsIs', with: { id: (await waiting())[0]?.id ?? '' } });
  await waitFor(async () => !(await alarm()));
});

test('an alarm does what has waited its time', async () => {
  await change(soften);
  await live(0.75);
  keepPostponed();
  vi.setSystemTime(Date.now() + HOUR / 4);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'postponed' } as never);
  await waitFor(async () => (await response()) === 'notice');
});

test('while what is due cannot be written it is tried again in a quarter of an hour, and again, not at once', async () => {
  await change(soften);
  await live(0.75);
  keepPostponed();
  const alarm = () => fakeBrowser.alarms.get('postponed');
  await waitFor(alarm);
  vi.setSystemTime(Date.now() + HOUR / 4);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  put.mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'postponed' } as never);
  expect(put).toHaveBeenCalled();
  expect(await alarm()).toMatchObject({
    scheduledTime: Date.now() + HOUR / 4,
    periodInMinutes: 15,
  });
  put.mockRestore();
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'postponed' } as never);
  expect(await response()).toBe('notice');
  expect(await alarm()).toBeUndefined();
});

test('where nothing can wait things become softer at once, and that is counted', async () => {
  await startAnew();
  await change({ do: 'addPerson', with: SAM });
  await change(soften);
  expect(await softened()).toHaveLength(1);
});

test.each<[string, string | undefined, Parameters<typeof change>[0]]>([
  ['profile', 'sam', { do: 'removeIdentity', with: { id: 'sam', key: 'john-key' } }],
  ['person', 'sam', { do: 'removePerson', with: { id: 'sam' } }],
  ['veil', 'sam', { do: 'editPerson', with: { id: 'sam', veil: 'off' } }],
  ['wait', undefined, { do: 'set', with: { setting: 'waitSeconds', value: 3 } }],
])('the log knows what it was, by kind and person alone: %s', async (what, whose, intent) => {
  await change({ do: 'set', with: { setting: 'softeningDelay', value: 0 } });
  await live(1);
  await change(intent);
  const one = (await softened()).find(({ what: about }) => about !== 'delay');
  expect(one).toMatchObject({ what, ...(whose && { person: whose }) });
  expect(JSON.stringify(one)).not.toMatch(/john/i);
});

test('what deletes from the log is not noted in it', async () => {
  await startAnew();
  await change({ do: 'eraseLog', with: {} });
  expect(await softened()).toEqual([]);
});

describe('what was made softer while the log is out of reach', () => {
  const rows = async () => (await records()).setting(untold);

  beforeEach(async () => {
    await begin();
    vi.spyOn(logDatabase, 'use').mockRejectedValue(new LogTrouble('closed'));
    expect((await change(soften)).direction).toBe('softer');
  });
  afterEach(() => vi.restoreAllMocks());

  test('is told by the next worker, on its day, and leaves nothing behind', async () => {
    expect(await rows()).toHaveLength(1);
    vi.restoreAllMocks();
    vi.setSystemTime(START + 24 * HOUR);
    keepRecords();
    await waitFor(async () => (await softened()).length === 1);
    expect(await softened()).toMatchObject([
      { day: '2026-11-24', at: START, what: 'response', person: 'sam' },
    ]);
    await waitFor(async () => (await rows()).length === 0);
  });

  test('is told after the next change, whatever that is; told twice it is there once', async () => {
    const [row] = await rows();
    vi.restoreAllMocks();
    await change({ do: 'tickPhoneStep', with: { step: 'instagram-mute', isDone: true } });
    expect(await softened()).toHaveLength(1);
    // A worker died before it took this away.
    await changeRecords((draft) => draft.set(untold, row ? [row] : []), START);
    await publishNow();
    await tellSoftened(await records());
    expect(await softened()).toHaveLength(1);
    expect(await rows()).toEqual([]);
  });

  test.each([
    { do: 'eraseLog', with: {} },
    { do: 'forgetPerson', with: { id: 'sam' } },
    { do: 'eraseDays', with: { from: '2026-11-24', until: '2026-11-24' } },
  ] as const)('is not told once the user has let go of it: $do', async (intent) => {
    await change(intent);
    vi.restoreAllMocks();
    await tellSoftened(await records());
    expect(await softened()).toEqual([]);
    expect(JSON.stringify(await rows())).not.toContain('sam');
  });
});

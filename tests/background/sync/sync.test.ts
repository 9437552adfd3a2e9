/** Sync in the background: nothing leaves unless it is wanted, what comes waits as it must, and refusals are told. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { leaveSync } from '../../../src/background/sync/sync.ts';
import { postponed } from '../../../src/model/change/postponed.ts';
import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { person } from '../../../src/model/people/person.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { lockOf } from '../../../src/model/sync/items.ts';
import { syncing } from '../../../src/model/sync/syncing.ts';
import { localDay } from '../../../src/model/time/day.ts';
import { waitSeconds } from '../../../src/model/visits/wait-seconds.ts';
import { readRecords } from '../../../src/storage/records/records.ts';
import { SAM } from '../../model/change/samples.ts';
import { readAll } from '../../model/sync/read-all.ts';
import { waitFor } from '../../wait-for.ts';
import { ours, send } from '../ask.ts';
import { setPrivate } from '../fake.ts';
import { area, KEY, OTHER, otherWrites, row, SALT, there } from './other.ts';
import { meet, switchOn, useSync } from './this-browser.ts';

const ALARM = { name: 'sync', persistAcrossSessions: false };

useSync();

beforeEach(async () => {
  setPrivate(false);
  await change({ do: 'addPerson', with: SAM });
});

const draft = async () => new Draft((await readRecords()).records);
/** What another browser would read of ours. */
const read = async () => (await readAll(await there(), OTHER)).rows;

test('off, as at first, nothing is written, whatever changes or is asked', async () => {
  expect(await meet()).toEqual({ others: [], salt: null, trouble: null, left: 0 });
  await fakeBrowser.runtime.onStartup.trigger();
  expect(await there()).toEqual({});
  expect(await fakeBrowser.alarms.get('sync')).toBeFalsy();
});

test('on, another browser reads the list, and who keeps it reads nothing', async () => {
  expect(await switchOn()).toBe(true);
  expect((await read()).map(({ type, id }) => `${type} ${id}`)).toContain(`person ${SAM.id}`);
  expect(JSON.stringify(await there())).not.toMatch(/instagram|person|handle/i);
  // The key stays where it is.
  expect(JSON.stringify(await there())).not.toContain(KEY);
});

test('a change goes along a minute later, with what came meanwhile', async () => {
  await switchOn();
  await fakeBrowser.alarms.clear('sync');
  await change({ do: 'set', with: { setting: 'waitSeconds', value: 33 } });
  await waitFor(async () => await fakeBrowser.alarms.get('sync'));
  await fakeBrowser.alarms.onAlarm.trigger({ ...ALARM, scheduledTime: 0 });
  await waitFor(async () => (await read()).some(({ value }) => value === 33));
});

test('what another browser writes comes by itself, and is its own to take away', async () => {
  await switchOn();
  await otherWrites([row(waitSeconds.type, '', 44)]);
  await waitFor(async () => (await draft()).setting(waitSeconds) === 44);
  expect((await meet()).others).toEqual([{ device: OTHER.device, on: localDay(Date.now()) }]);
  await send(ours(), 'forgetSynced', OTHER.device);
  expect(Object.keys(await there()).filter((key) => key.includes(OTHER.device))).toEqual([]);
  expect((await draft()).setting(waitSeconds)).toBe(44);
});

test('what is softer waits here as anything softer, and given up it is given up everywhere', async () => {
  await change({ do: 'set', with: { setting: 'waitSeconds', value: 30 } });
  await change({ do: 'set', with: { setting: 'softeningDelay', value: 24 } });
  await switchOn();
  // The other's clock is a year ahead, so its row is the newer one by far.
  await otherWrites([
    row(waitSeconds.type, '', 3, 365),
    row(softeningDelay.type, '', 0, 365),
    row(person.type, SAM.id, null, 365),
  ]);
  await meet();
  expect((await draft()).setting(waitSeconds)).toBe(30);
  expect((await draft()).setting(softeningDelay)).toBe(24);
  expect((await draft()).get(person, SAM.id)).toBeDefined();
  const waiting = [...(await draft()).all(postponed).values()];
  expect(waiting).toHaveLength(3);
  const wait = waiting.find(({ intent }) => JSON.stringify(intent).includes(waitSeconds.type));
  await change({ do: 'keepAsIs', with: { id: wait?.id ?? '' } });
  await meet();
  expect((await draft()).all(postponed).size).toBe(2);
  const said = (await read()).find(({ type }) => type === waitSeconds.type);
  expect(said).toMatchObject({ value: 30 });
  expect((said?.stamp ?? '') > row('', '', 0, 364).stamp).toBe(true);
});

test('another passphrase than the other browsers have is refused, and changes nothing', async () => {
  await otherWrites([row(waitSeconds.type, '', 44)]);
  expect(await meet()).toMatchObject({ salt: SALT });
  expect(await switchOn('d4'.repeat(32))).toBe(false);
  expect((await draft()).setting(syncing)).toBe(null);
  expect((await draft()).setting(waitSeconds)).not.toBe(44);
  expect(await lockOf(OTHER)).not.toBe(await lockOf({ key: 'd4'.repeat(32) }));
  expect(await switchOn()).toBe(true);
  expect((await draft()).setting(waitSeconds)).toBe(44);
});

test('two that began apart, each under a salt of its own, are told so', async () => {
  await switchOn();
  await otherWrites([row(waitSeconds.type, '', 44)], { ...OTHER, salt: '00'.repeat(16) });
  expect(await meet()).toMatchObject({ trouble: 'passphrase' });
  expect((await draft()).setting(waitSeconds)).not.toBe(44);
});

// As the browsers' sources have them.
test.each([
  ['Error: QUOTA_BYTES quota exceeded', 'full'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
  ['Error: This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'later'],
  ['Error: An unexpected error occurred', 'later'],
])('%s: told, tried again, and then all goes along', async (error, trouble) => {
  await switchOn();
  await fakeBrowser.alarms.clear('sync');
  await change({ do: 'set', with: { setting: 'waitSeconds', value: 33 } });
  const refusing = vi.spyOn(area, 'set').mockRejectedValue(new Error(error));
  expect(await meet()).toMatchObject({ trouble });
  await fakeBrowser.alarms.clear('sync');
  await fakeBrowser.alarms.onAlarm.trigger({ ...ALARM, scheduledTime: 0 });
  await waitFor(async () => await fakeBrowser.alarms.get('sync'));
  refusing.mockRestore();
  expect(await meet()).toMatchObject({ trouble: null });
  expect((await read()).some(({ value }) => value === 33)).toBe(true);
});

test('off again, what it wrote goes or stays, as wanted; that of others stays', async () => {
  await otherWrites([row(waitSeconds.type, '', 44)]);
  await switchOn();
  await send(ours(), 'switchOffSync', { removes: false });
  const { length } = Object.keys(await there());
  expect(length).toBe(4);
  await switchOn();
  await send(ours(), 'switchOffSync', { removes: true });
  expect(Object.keys(await there())).toHaveLength(length);
  expect((await draft()).setting(syncing)).toBe(null);
  expect(await fakeBrowser.alarms.get('sync')).toBeFalsy();
});

test('where everything is deleted, what this browser wrote is as well', async () => {
  await otherWrites([row(waitSeconds.type, '', 44)]);
  await switchOn();
  await leaveSync();
  expect(Object.keys(await there()).every((key) => key.includes(OTHER.device))).toBe(true);
});

test('a private window has no part in it', async () => {
  setPrivate(true);
  await expect(meet()).rejects.toThrow('private');
});

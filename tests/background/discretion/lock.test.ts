import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { change } from '../../../src/background/change/change.ts';
import { records } from '../../../src/background/change/records.ts';
import { keepLock } from '../../../src/background/discretion/lock.ts';
import { LOCKED, openFor } from '../../../src/model/discretion/lock-state.ts';
import { FORGOTTEN_PIN_MS, holds, pin } from '../../../src/model/discretion/pin.ts';
import { lockState } from '../../../src/storage/discretion/lock.ts';
import { guard, ours, send } from '../ask.ts';
import { startAnew } from '../fake.ts';

const MINUTE = 60_000;
const [RIGHT, WRONG] = ['ab'.repeat(32), 'cd'.repeat(32)];
const check = createHash('sha256').update(Buffer.from(RIGHT, 'hex')).digest('hex');
const KNOWN = { salt: '00'.repeat(16), check };

beforeAll(keepLock);

beforeEach(async () => {
  await startAnew();
  vi.useFakeTimers({ toFake: ['Date'] });
  expect(await set(KNOWN, null)).toEqual({ isRight: true, wait: 0 });
});

const set = (wanted: typeof KNOWN | null, key: string | null) =>
  send(ours(), 'setPin', { pin: wanted, key });
const enter = (key: string) => send(ours(), 'unlock', { key });
const kept = async () => (await records()).setting(pin);
const isOpen = async () => openFor(await lockState.getValue(), 5, Date.now()) > 0;
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);
/** A browser that starts has forgotten where the lock stood. */
const restart = () => lockState.setValue(LOCKED);

test('whoever sets it is not locked out at once', async () => {
  expect(await isOpen()).toBe(true);
});

test('it locks after its time untouched, and each touch begins that anew', async () => {
  pass(4 * MINUTE);
  await send(ours(), 'touched', undefined);
  pass(4 * MINUTE);
  expect(await isOpen()).toBe(true);
  pass(MINUTE);
  expect(await isOpen()).toBe(false);
});

test('a touch that comes too late opens nothing', async () => {
  pass(5 * MINUTE);
  await send(ours(), 'touched', undefined);
  expect(await isOpen()).toBe(false);
});

test('it locks when the browser starts, and when it is asked to', async () => {
  await send(ours(), 'lock', undefined);
  expect(await isOpen()).toBe(false);
  expect(await enter(RIGHT)).toEqual({ isRight: true, wait: 0 });
  expect(await isOpen()).toBe(true);
  await restart();
  expect(await isOpen()).toBe(false);
});

test('wrong tries wait longer and longer, up to a minute, and never for good', async () => {
  await restart();
  const waits: number[] = [];
  for (let tries = 0; tries < 9; tries += 1) {
    const { isRight, wait } = await enter(WRONG);
    expect(isRight).toBe(false);
    waits.push(wait / 1_000);
    pass(wait);
  }
  expect(waits).toEqual([0, 0, 5, 10, 20, 40, 60, 60, 60]);
  expect(await enter(RIGHT)).toEqual({ isRight: true, wait: 0 });
  expect((await enter(WRONG)).wait).toBe(0);
});

test('while one has to wait, even the right PIN is not heard', async () => {
  await restart();
  for (let tries = 0; tries < 3; tries += 1) await enter(WRONG);
  expect(await enter(RIGHT)).toEqual({ isRight: false, wait: 5_000 });
  expect(await isOpen()).toBe(false);
});

test('a clock that was set back makes nobody wait', async () => {
  await restart();
  for (let tries = 0; tries < 9; tries += 1) {
    pass((await enter(WRONG)).wait);
  }
  await enter(WRONG);
  pass(-24 * 60 * MINUTE);
  expect((await enter(RIGHT)).isRight).toBe(true);
});

test('it is taken away, or another set, by whoever knows it alone', async () => {
  const other = { ...KNOWN, salt: '11'.repeat(16) };
  for (const key of [null, WRONG])
    for (const wanted of [null, other]) expect((await set(wanted, key)).isRight).toBe(false);
  expect((await kept())?.salt).toBe(KNOWN.salt);
  pass(MINUTE);
  await set(other, RIGHT);
  expect((await kept())?.salt).toBe(other.salt);
  await set(null, RIGHT);
  expect(await kept()).toBe(null);
});

test('forgotten, it holds for a day more, unless it is entered before', async () => {
  await change({ do: 'forgetPin', with: {} });
  pass(FORGOTTEN_PIN_MS - 1);
  expect(holds(await kept(), Date.now())).toBe(true);
  await enter(RIGHT);
  pass(MINUTE);
  expect(holds(await kept(), Date.now())).toBe(true);
  await change({ do: 'forgetPin', with: {} });
  pass(FORGOTTEN_PIN_MS);
  expect(holds(await kept(), Date.now())).toBe(false);
  // Whoever is in now may set one anew.
  expect((await set(KNOWN, null)).isRight).toBe(true);
});

test.each([
  ['unlock', { key: RIGHT }],
  ['setPin', { pin: null, key: RIGHT }],
  ['touched', undefined],
  ['lock', undefined],
] as const)('no site’s page says %s', async (name, data) => {
  await expect(send(guard(), name, data)).rejects.toThrow('not from');
});

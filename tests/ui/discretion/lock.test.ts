/** A page that is open locks itself, and one that is locked opens, whatever the clock and the computer do meanwhile. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import { autoCopy } from '../../../src/model/copy/auto-copy.ts';
import { LOCKED, opened } from '../../../src/model/discretion/lock-state.ts';
import { FORGOTTEN_PIN_MS, lockAfter, pin } from '../../../src/model/discretion/pin.ts';
import { lockState } from '../../../src/storage/discretion/lock.ts';
import { readSnapshot } from '../../../src/storage/records/snapshot.ts';
import { isLocked, openLock, stayOpen } from '../../../src/ui/discretion/lock.ts';
import { records } from '../../../src/ui/parts/live-data.ts';
import { startAnew } from '../../background/fake.ts';
import { keepSetting } from '../../background/records.ts';

const MINUTE_MS = 60_000;
const PIN = { salt: '00'.repeat(16), check: '00'.repeat(32), goesAt: null };

const reload = vi.fn();
let page: EventTarget;

/** Whether the background answers, and what it heard. */
let answers = true;
onMessage('records', () => {
  if (!answers) throw new Error('records: out of reach');
});
const touched = vi.fn();
onMessage('touched', touched);

beforeEach(async () => {
  await startAnew();
  answers = true;
  isLocked.value = false;
  records.value = null;
  reload.mockClear();
  touched.mockClear();
  page = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A PIN is set, and pages are open for five minutes more. */
async function openFor5Minutes(): Promise<void> {
  await keepSetting(pin, PIN);
  await keepSetting(lockAfter, 5);
  await lockState.setValue(opened(5, Date.now()));
  expect(await openLock()).toBe(false);
  records.value = (await readSnapshot()) ?? null;
}

/** Timers stand still with the computer, its clock goes on. */
const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms);

test('it locks once its time is over', async () => {
  await openFor5Minutes();
  await vi.advanceTimersByTimeAsync(5 * MINUTE_MS - 1);
  expect(reload).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(reload).toHaveBeenCalledOnce();
});

test('after the computer has slept through that time it is locked within seconds', async () => {
  await openFor5Minutes();
  sleep(8 * 60 * MINUTE_MS);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(reload).toHaveBeenCalled();
});

test('a touch then locks it at once', async () => {
  await openFor5Minutes();
  sleep(8 * 60 * MINUTE_MS);
  page.dispatchEvent(new Event('pointerdown'));
  await vi.advanceTimersByTimeAsync(1);
  expect(reload).toHaveBeenCalled();
});

test('what is under way in it counts as use, and is not told of at each step', async () => {
  await openFor5Minutes();
  sleep(10_000);
  for (let step = 0; step < 3; step += 1) stayOpen();
  await vi.advanceTimersByTimeAsync(1);
  expect(touched).toHaveBeenCalledOnce();
});

test('one that is locked opens once a forgotten PIN is gone', async () => {
  await keepSetting(pin, { ...PIN, goesAt: Date.now() + FORGOTTEN_PIN_MS });
  await lockState.setValue(LOCKED);
  expect(await openLock()).toBe(true);
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  expect(reload).not.toHaveBeenCalled();
  sleep(FORGOTTEN_PIN_MS);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(reload).toHaveBeenCalled();
});

test('one that is locked knows of copies, which stay when everything is deleted from it', async () => {
  await keepSetting(pin, PIN);
  const copies = {
    every: 'day',
    series: 'k4x2',
    lock: null,
    made: 3,
    at: 1,
    missed: null,
  } as const;
  await keepSetting(autoCopy, copies);
  expect(await openLock()).toBe(true);
  expect(records.value?.setting(autoCopy)).toEqual(copies);
});

test('while nobody can tell whether there is a PIN it reads nothing else, and opens anew once that is told', async () => {
  answers = false;
  const asked = openLock().catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toBe('records: out of reach');
  expect([isLocked.value, records.value, reload.mock.calls]).toEqual([false, null, []]);
  await keepSetting(pin, PIN);
  await vi.advanceTimersByTimeAsync(1);
  expect(reload).toHaveBeenCalled();
});

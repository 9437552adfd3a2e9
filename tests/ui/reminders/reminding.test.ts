import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage } from '../../../src/messages/messages.ts';
import { isChangeLost } from '../../../src/ui/parts/change.ts';
import { done, tick } from '../../../src/ui/reminders/reminding.ts';

const due = { id: 'reminder-1@2026-11-24T12:00', reminder: 'reminder-1', wall: '2026-11-24T12:00' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  done.value = new Set();
});

/** Ticks it off or takes that back, however often it has to be tried. */
async function ticked(isDone: boolean): Promise<string[]> {
  const told = tick(due, isDone);
  await vi.runAllTimersAsync();
  await told;
  return [...done.value];
}

test('a tick that is kept shows, and so does one that is taken back', async () => {
  onMessage('moment', () => undefined);
  onMessage('unmoment', () => undefined);
  expect(await ticked(true)).toEqual([due.id]);
  expect(await ticked(false)).toEqual([]);
  expect(isChangeLost.value).toBe(false);
});

test('a tick that could not be kept, or taken back, is as before, and that is said', async () => {
  expect(await ticked(true)).toEqual([]);
  expect(isChangeLost.value).toBe(true);
  done.value = new Set([due.id]);
  expect(await ticked(false)).toEqual([due.id]);
});

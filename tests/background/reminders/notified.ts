/** WXT's fake browser with the permission for notifications, which it lacks, and a log that opens or does not. */
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { momentOf } from '../../../src/model/reminders/due.ts';
import type { Reminder } from '../../../src/model/reminders/reminder.ts';
import { loseRecords } from '../records.ts';

const { notifications } = fakeBrowser;
let onAdded: (() => void)[] = [];
let mayNotify = false;

/** A new browser in which nothing is kept or allowed, at a wall time. */
export async function startAnew(wall: string): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'] });
  goTo(wall);
  fakeBrowser.reset();
  onAdded = [];
  mayNotify = false;
  Object.assign(fakeBrowser, { notifications: undefined });
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => mayNotify,
    onAdded: { addListener: (listener: () => void) => onAdded.push(listener) },
  });
  await loseRecords();
  await deleteDB('log');
}

/** Lets the wall clock show a time. */
export const goTo = (wall: string) => vi.setSystemTime(momentOf(wall, Temporal.Now.timeZoneId()));

/** Allows something, as the user's yes does; the API of notifications is there from the first time on. */
export function allow(): void {
  mayNotify = true;
  Object.assign(fakeBrowser, { notifications });
  for (const listener of onAdded) listener();
}

/** Puts a log that a later version wrote in the place of ours: it does not open. */
export async function closeLog(): Promise<void> {
  await deleteDB('log');
  (await openDB('log', 99)).close();
}

/** What every notification that shows says, by id. */
export const shown = () => notifications.getAllCreateOptions();

/** A reminder of every day at noon that was made long ago, or as said. */
export const noon = (over: Partial<Reminder> = {}): Reminder => ({
  ...{ id: 'reminder-1', preset: 'eat', text: 'Eat something warm', isOn: true },
  ...{ weekdays: [1, 2, 3, 4, 5, 6, 7], times: ['12:00'], beforeHardHour: false },
  ...{ since: '2026-11-24T08:00:00', ...over },
});

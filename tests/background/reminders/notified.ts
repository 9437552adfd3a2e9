/** A browser in which notifications are allowed, or not yet, and a log that opens or does not. */
import { deleteDB, openDB } from 'idb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { momentOf } from '../../../src/model/reminders/due.ts';
import type { Reminder } from '../../../src/model/reminders/reminder.ts';
import { allow, startAnew } from '../fake.ts';

const { notifications } = fakeBrowser;

/** A new browser in which nothing is kept or allowed, at a wall time. */
export async function startAt(wall: string): Promise<void> {
  Object.assign(fakeBrowser, { notifications });
  await startAnew();
  vi.useFakeTimers({ toFake: ['Date'] });
  goTo(wall);
  Object.assign(fakeBrowser, { notifications: undefined });
}

/** Lets the wall clock show a time. */
export const goTo = (wall: string) => vi.setSystemTime(momentOf(wall, Temporal.Now.timeZoneId()));

/** Allows notifications; the browser's API is there from then on. */
export function allowNotifications(): Promise<void> {
  Object.assign(fakeBrowser, { notifications });
  return allow('notifications');
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

import * as v from 'valibot';
import { storage } from '#imports';
import { wallAt } from '../../model/reminders/due.ts';
import {
  LONGEST_TEXT,
  MOST_TIMES,
  PRESETS,
  type Reminder,
  type ReminderSettings,
} from '../../model/reminders/reminder.ts';

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const day = v.pipe(v.string(), v.isoDate());
const wall = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/), v.maxLength(30));
const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);

/** Keeps fields it does not know: a later version may have written them. */
const reminderShape = v.looseObject({
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(40)),
  preset: v.nullable(v.picklist(PRESETS)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT)),
  weekdays: v.array(weekday),
  times: v.pipe(v.array(time), v.maxLength(MOST_TIMES)),
  beforeHardHour: v.boolean(),
  from: v.optional(day),
  until: v.optional(day),
  isOn: v.boolean(),
  since: wall,
});

/** What is not of its shape is as at first. */
const settingsShape = v.object({
  quiet: v.fallback(v.nullable(v.object({ from: time, to: time })), null),
  pausedOn: v.fallback(v.nullable(day), null),
  isDiscreet: v.fallback(v.boolean(), false),
  hasBadge: v.fallback(v.boolean(), false),
  weekly: v.fallback(v.nullable(v.object({ weekday, time, since: wall })), null),
});

const item = storage.defineItem<unknown[]>('local:reminders', { fallback: [], version: 1 });
const settingsItem = storage.defineItem<unknown>('local:reminderSettings', {
  fallback: {},
  version: 1,
});

/** The hour (0 to 23) the user finds hardest, as the log told on an ISO date; null where it tells none. */
export interface HardHour {
  readonly hour: number | null;
  readonly on: string;
}

export const hardHour = storage.defineItem<HardHour | null>('local:hardHour', {
  fallback: null,
  version: 1,
});

const remindersOf = (stored: unknown): Reminder[] =>
  (Array.isArray(stored) ? stored : []).filter((one) => v.is(reminderShape, one));

const settingsOf = (stored: unknown): ReminderSettings => v.parse(settingsShape, stored ?? {});

/** As at first. */
export const FIRST_SETTINGS: ReminderSettings = settingsOf({});

/** All reminders, in the order they were made. */
export const listReminders = async (): Promise<Reminder[]> => remindersOf(await item.getValue());

/** Calls back with all reminders whenever they change. */
export const watchReminders = (changed: (reminders: Reminder[]) => void) =>
  item.watch((stored) => changed(remindersOf(stored)));

/** The wall clock here and now. */
const wallNow = () => wallAt(Date.now(), Temporal.Now.timeZoneId());

/**
 * Stores a reminder in place of the one with the same id, or as the last. It counts from now on:
 * nothing from before is due.
 */
export async function putReminder(reminder: Omit<Reminder, 'since'>): Promise<void> {
  const stored = await listReminders();
  const put: Reminder = { ...reminder, since: wallNow() };
  const isKnown = stored.some(({ id }) => id === put.id);
  await item.setValue(
    isKnown ? stored.map((one) => (one.id === put.id ? put : one)) : [...stored, put],
  );
}

/** Makes a new reminder; it is on. */
export const addReminder = (reminder: Omit<Reminder, 'id' | 'isOn' | 'since'>): Promise<void> =>
  putReminder({ ...reminder, id: crypto.randomUUID(), isOn: true });

/** Takes a reminder away. What was done stays in the log. */
export const removeReminder = async (id: string): Promise<void> =>
  item.setValue((await listReminders()).filter((one) => one.id !== id));

/** How reminders are told. */
export const readReminderSettings = async (): Promise<ReminderSettings> =>
  settingsOf(await settingsItem.getValue());

/** Changes how reminders are told. */
export const changeReminderSettings = async (how: Partial<ReminderSettings>): Promise<void> =>
  settingsItem.setValue({ ...(await readReminderSettings()), ...how });

/** Sets when the week's report is told of, from now on; null for never. */
export const setWeekly = (when: { weekday: number; time: string } | null): Promise<void> =>
  changeReminderSettings({ weekly: when && { ...when, since: wallNow() } });

/** Calls back with how reminders are told whenever that changes. */
export const watchReminderSettings = (changed: (settings: ReminderSettings) => void) =>
  settingsItem.watch((stored) => changed(settingsOf(stored)));

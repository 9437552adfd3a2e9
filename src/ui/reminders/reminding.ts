import { computed, type Signal, signal } from '@preact/signals';
import { browser } from '#imports';
import { sendWithRetry } from '../../messages/messages.ts';
import { onMomentsChanged } from '../../messages/moments-changed.ts';
import {
  type Due,
  dayOf,
  dueToday,
  isPausedDay,
  nextDue,
  wallAt,
} from '../../model/reminders/due.ts';
import { hardHour as hardHourKind, hardHourOn } from '../../model/reminders/hard-hour.ts';
import { type Reminder, reminder, type Wall } from '../../model/reminders/reminder.ts';
import { reminderSettings as settings } from '../../model/reminders/reminder-settings.ts';
import { troubleText } from '../log/trouble.ts';
import { allow } from '../parts/allow.ts';
import { isKept } from '../parts/change.ts';
import { records, settingOf } from '../parts/live-data.ts';

/** All reminders; null until storage has answered. */
export const reminders = computed(() => records.value && [...records.value.all(reminder).values()]);

/** How reminders are told. */
export const reminderSettings = computed(() => settingOf(settings));

/** The user's hard hour, 0 to 23, where the report knows one. */
export const hardHour = computed(() => hardHourOn(settingOf(hardHourKind), dayOf(wall.value)));

/** Whether notifications are allowed; null until the browser has answered. */
export const mayNotify: Signal<boolean | null> = signal(null);

/** Ids of the dues of today that were done. */
export const done: Signal<ReadonlySet<string>> = signal(new Set<string>());

/** In words why it is not known what was done; null where it is. */
export const unknown: Signal<string | null> = signal(null);

const wallNow = () => wallAt(Date.now(), Temporal.Now.timeZoneId());

/** The wall clock, kept to the half minute. */
export const wall: Signal<Wall> = signal(wallNow());

const NOTIFICATIONS = { permissions: ['notifications' as const] };

let following: Promise<void> | undefined;

/** Fills them all, and keeps them true for as long as the page is open. */
export const followReminders = (): Promise<void> => {
  following ??= follow();
  return following;
};

async function follow(): Promise<void> {
  const learnAccess = async () => {
    mayNotify.value = await browser.permissions.contains(NOTIFICATIONS);
  };
  browser.permissions.onAdded.addListener(learnAccess);
  browser.permissions.onRemoved.addListener(learnAccess);
  setInterval(() => {
    wall.value = wallNow();
  }, 30_000);
  onMomentsChanged(learnDone);
  // What a page that slept did not hear of.
  document.addEventListener('visibilitychange', () => document.hidden || learnDone());
  await Promise.all([learnAccess(), learnDone()]);
}

/** How often it was asked: what was asked before is out of date once it is answered late. */
let asked = 0;

async function learnDone(): Promise<void> {
  asked += 1;
  const mine = asked;
  const today = dayOf(wallNow());
  const sent = sendWithRetry('moments', { kind: 'reminder', from: today, to: today });
  const [ids, why] = await sent.then(
    (moments) => [moments.map(({ id }) => id), null] as const,
    (error) => [null, troubleText(error)] as const,
  );
  if (mine !== asked) return;
  if (ids) done.value = new Set(ids);
  unknown.value = why;
}

/** Ticks a due off, or takes the tick back. What could not be kept is as before, and said. */
export async function tick({ id, reminder, wall }: Due, isDone: boolean): Promise<void> {
  show(id, isDone);
  const what = reminders.value?.find((one) => one.id === reminder)?.preset ?? 'own';
  const told = isDone
    ? sendWithRetry('moment', { id, kind: 'reminder', what, day: dayOf(wall) })
    : sendWithRetry('unmoment', id);
  if (!(await isKept(told))) show(id, !isDone);
}

function show(id: string, isDone: boolean): void {
  const others = [...done.value].filter((one) => one !== id);
  done.value = new Set(isDone ? [...others, id] : others);
}

/** The whole day, in order. */
export const today = (): Due[] =>
  dueToday(reminders.value ?? [], wall.value, hardHour.value, done.value);

/** When a reminder is told next; null if it never is. Not on a day on which all is paused, nor what is done before its time. */
export function nextOf(one: Reminder): Due | null {
  const isPaused = isPausedDay(reminderSettings.value, wall.value);
  const after = isPaused ? `${dayOf(wall.value)}T24` : wall.value;
  let due = nextDue(one, after, hardHour.value);
  while (due && done.value.has(due.id)) due = nextDue(one, due.wall, hardHour.value);
  return due;
}

/** Whose due it is, in words. */
export const textOf = ({ reminder }: Due): string =>
  reminders.value?.find(({ id }) => id === reminder)?.text ?? '';

/**
 * Asks for notifications. Call it first thing in a click: browsers ask only then. Without a yes they stay off, and the
 * page offers to ask again.
 */
export const askToNotify = (): void => void allow(NOTIFICATIONS);

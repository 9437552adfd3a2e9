import { browser } from '#imports';
import { erasing } from '../../model/log/erasing.ts';
import { askingTime } from '../../model/log/follow-up.ts';
import type { Draft } from '../../model/records/draft.ts';
import { isSame } from '../../model/records/same.ts';
import {
  type Around,
  collect,
  nextLook,
  type ReminderQueue,
  reminderQueue,
  sort,
  type Waiting,
  withoutQuestions,
} from '../../model/reminders/queue.ts';
import { reminderSettings } from '../../model/reminders/reminder-settings.ts';
import { toTell } from '../../model/reminders/to-tell.ts';
import { localDay } from '../../model/time/day.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { isPrivateWorker } from '../private.ts';
import { hardHourNow } from '../report/hard-hour.ts';
import { showBadge } from './badge.ts';
import { done, FOLDED_NOTE, open, QUESTION, showNotifications } from './delivery.ts';
import { listenToNotifications, takeAway, takeAwayAll } from './notifications.ts';

const WAKE = 'reminders';

/**
 * Alarms are set for a moment of the clock, but run by a stopwatch: with the clock moved ten minutes on
 * past one, neither Chromium 156 nor Firefox 153 had rung it 70 s later. A moved clock is noticed at the
 * next look, so none is further away than this. Milliseconds.
 */
const ALARM_INTERVAL_MS = 15 * 60_000;

const SNOOZE_MS = 10 * 60_000;

/** Tells what is due, once each. Looks at every wake of the worker, whatever woke it. */
export function keepReminders(): void {
  // In Chromium private windows have a worker of their own, which would tell everything again.
  if (isPrivateWorker()) return;
  watchSnapshot((now, before) => {
    if (isErased(now, before)) takeAway(QUESTION);
    if (!isChanged(now, before)) return;
    look();
    takeAwayAll(isGone(now, before));
  });
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.alarms.onAlarm.addListener(({ name }) => (name === WAKE ? look() : undefined));
  listenToNotifications({ onOpen: open, onDone: done, onSnooze: snooze });
  look();
}

/** Whether the log lets go of some looks: a question about one is not to stay there. */
const isErased = (now: Draft, before: Draft): boolean =>
  !isSame(now.setting(erasing), before.setting(erasing));

/** Whether reminders changed, or how they come. */
function isChanged(now: Draft, before: Draft): boolean {
  const of = (draft: Draft) =>
    JSON.stringify([toTell(draft, localToday()), draft.setting(reminderSettings)]);
  return of(now) !== of(before);
}

/**
 * Which notifications say what is not to stay there: of what was let go or changed, the note that may name it, and
 * where they are to name nothing from now on, all.
 */
function isGone(now: Draft, before: Draft): (id: string) => boolean {
  const [left, there] = [now, before].map((draft) => toTell(draft, localToday()));
  const gone = there?.filter((one) => !left?.some((other) => isSame(other, one))) ?? [];
  const isDiscreet = (draft: Draft) => draft.setting(reminderSettings).isDiscreet;
  if (isDiscreet(now) && !isDiscreet(before)) return () => true;
  return (id) =>
    gone.length > 0 && (id === FOLDED_NOTE || gone.some((one) => id.startsWith(`${one.id}@`)));
}

const localToday = () => localDay(Date.now());

/** Asks in a notification, later, whether a look that has just gone on helped. @param about the check's id */
export async function askAfter(about: string): Promise<void> {
  const from = Date.now();
  await takeAway(QUESTION);
  await putOff([{ id: QUESTION, kind: 'asked', about, at: askingTime(from), from }]);
}

/** Asks no more whether a look helped: that was answered. */
export async function takeQuestionBack(): Promise<void> {
  await inTurn(async () => {
    const queue = (await records()).setting(reminderQueue);
    const left = withoutQuestions(queue);
    if (left !== queue) await writeQueue(left);
  });
  await takeAway(QUESTION);
}

function snooze(id: string): Promise<void> {
  const [about = ''] = id.split('@');
  const from = Date.now();
  return putOff([{ id, kind: 'reminder', about, at: from + SNOOZE_MS, from, isSnoozed: true }]);
}

async function putOff(waiting: readonly Waiting[]): Promise<void> {
  await inTurn(async () => {
    const queue = (await records()).setting(reminderQueue);
    const others = queue.waiting.filter(({ id }) => waiting.every((one) => one.id !== id));
    await writeQueue({ ...queue, waiting: [...others, ...waiting] });
  });
  await look();
}

const writeQueue = (queue: ReminderQueue) => change({ do: 'setReminderQueue', with: queue });

/** One at a time: each reads what the one before it wrote. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('ledger', work);

/**
 * What is due is written down before it is told, and crossed out after. The next alarm is set before that:
 * what fails in the telling is told at the next look.
 */
const look = (): Promise<void> =>
  inTurn(async () => {
    const now = Date.now();
    const reminders = toTell(await records(), localDay(now));
    const around: Around = {
      settings: (await records()).setting(reminderSettings),
      hardHour: await hardHourNow(),
      now,
      zone: Temporal.Now.timeZoneId(),
    };
    const due = collect((await records()).setting(reminderQueue), reminders, around);
    await writeQueue(due);
    const delivery = sort(due, around);
    const told: ReminderQueue = { ...due, waiting: delivery.later };
    await wakeAt(nextLook(told, reminders, around), around.now);
    // A browser that refuses notifications shows a number all the same.
    await showBadge();
    if (told.waiting.length < due.waiting.length) {
      await showNotifications(delivery, reminders, around.settings.isDiscreet);
      await writeQueue(told);
    }
  });

/** Wakes us at a moment (epoch ms), and from then on as often as that look fails. */
async function wakeAt(next: number | null, now: number): Promise<void> {
  if (next === null) await browser.alarms.clear(WAKE);
  else
    await browser.alarms.create(WAKE, {
      when: Math.min(next, now + ALARM_INTERVAL_MS),
      periodInMinutes: ALARM_INTERVAL_MS / 60_000,
    });
}

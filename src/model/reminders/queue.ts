/**
 * Which reminders were told, so that each is told once: by the wall clock (see due.ts), and kept before
 * anything is shown. What is due goes to `waiting` first and leaves it once shown, so that a browser
 * that is killed in between neither loses nor, as notifications carry the due's id, repeats any.
 */
import * as v from 'valibot';
import { type Known, setting } from '../records/kind.ts';
import { plusDays } from '../time/day.ts';
import {
  countsFrom,
  type Due,
  dayOf,
  duesBetween,
  isPausedDay,
  latest,
  momentOf,
  nextDue,
  timeOf,
  wallAt,
} from './due.ts';
import { type HardHour, hardHourOn } from './hard-hour.ts';
import type { Reminder, Wall } from './reminder.ts';
import type { Quiet, ReminderSettings } from './reminder-settings.ts';

const name = v.pipe(v.string(), v.maxLength(100));

const waitingSchema = v.looseObject({
  /** The notification's: the same again replaces it. */
  id: name,
  /** A reminder, the week's report, or a question whether a look helped. */
  kind: v.picklist(['reminder', 'week', 'asked']),
  /** The reminder or the check it is about. */
  about: name,
  /** When it is to be told, and when it was put here, epoch ms. */
  at: v.number(),
  from: v.number(),
  /** The user asked for it at just this moment. */
  isSnoozed: v.optional(v.literal(true)),
});

/** Something to tell at a moment. */
export type Waiting = Known<v.InferOutput<typeof waitingSchema>>;

const queueSchema = v.looseObject({
  /** By reminder: up to which wall time everything was told, for the reminder as it was made at `since`. */
  told: v.record(name, v.looseObject({ since: name, through: name })),
  waiting: v.array(waitingSchema),
  /** When it was last looked what is due, epoch ms; 0 before the first time. */
  looked: v.optional(v.number(), 0),
});

export const EMPTY_QUEUE: ReminderQueue = { told: {}, waiting: [], looked: 0 };

export const reminderQueue = setting('reminderQueue', queueSchema, EMPTY_QUEUE);
export type ReminderQueue = Known<v.InferOutput<typeof queueSchema>>;

/** A queue in which it is not asked any more whether a look helped; the same one where it was not. */
export function withoutQuestions(queue: ReminderQueue): ReminderQueue {
  const waiting = queue.waiting.filter(({ kind }) => kind !== 'asked');
  return waiting.length < queue.waiting.length ? { ...queue, waiting } : queue;
}

/** What reminders depend on besides themselves. */
export interface Around {
  readonly settings: ReminderSettings;
  readonly hardHour: HardHour;
  /** Epoch ms. */
  readonly now: number;
  readonly zone: string;
}

/** Later than this, what was missed is told in one note, in milliseconds. */
export const LATE_MS = 60 * 60_000;

/** Days further back than this are let go of. */
const LONGEST_AWAY_DAYS = 31;

/**
 * A clock set back by more than this was wrong before, in milliseconds. Told by the clock itself: wall clocks
 * also go back on a flight, by up to 26 hours.
 */
const WRONG_CLOCK_MS = 2 * 24 * 60 * 60_000;

/** The week's report as a reminder of its own; it is told like any other. */
export const WEEK = 'week';

const weekly = ({ weekly }: ReminderSettings): Reminder[] =>
  weekly === null
    ? []
    : [
        {
          id: WEEK,
          preset: null,
          text: '',
          weekdays: [weekly.weekday],
          times: [weekly.time],
          beforeHardHour: false,
          isOn: true,
          since: weekly.since,
        },
      ];

/** Whether a local time, `20:30`, lies in quiet hours. */
export function isQuiet(quiet: Quiet | null, time: string): boolean {
  if (quiet === null) return false;
  const { from, to } = quiet;
  return from <= to ? time >= from && time < to : time >= from || time < to;
}

/**
 * Up to which wall time a reminder was told; what a clock that was wrong told starts anew. One that another browser sent
 * counts from the last look on: who was not away has missed nothing of it here.
 */
function throughOf({ told, looked }: ReminderQueue, one: Reminder, { now, zone }: Around): Wall {
  const wall = wallAt(now, zone);
  const known = told[one.id];
  const lastLook = looked > 0 ? wallAt(Math.min(looked, now), zone) : '';
  const isKnown = known?.since === one.since;
  const through = isKnown ? known.through : latest(countsFrom(one, wall), lastLook);
  if (through > wall && looked - now > WRONG_CLOCK_MS) return wall;
  return latest(through, `${plusDays(dayOf(wall), -LONGEST_AWAY_DAYS)}T00:00`);
}

/** Everything that has come due goes to `waiting`; what is due in quiet hours or on a paused day is not told. */
export function collect(
  queue: ReminderQueue,
  reminders: readonly Reminder[],
  around: Around,
): ReminderQueue {
  const { settings, hardHour, now, zone } = around;
  const wall = wallAt(now, zone);
  const hourOn = (day: string) => hardHourOn(hardHour, day);
  const live = [...reminders, ...weekly(settings)].filter(({ isOn }) => isOn);
  const isTold = ({ reminder, wall }: Due) =>
    reminder === WEEK || !(isPausedDay(settings, wall) || isQuiet(settings.quiet, timeOf(wall)));
  const due = live.flatMap((reminder) =>
    duesBetween(reminder, throughOf(queue, reminder, around), wall, hourOn).filter(isTold),
  );
  const told = live.map((reminder) => {
    const through = throughOf(queue, reminder, around);
    const now = { since: reminder.since, through: latest(through, wall) };
    return [reminder.id, { ...queue.told[reminder.id], ...now }];
  });
  // What was put off was so by the reminder as it was.
  const isAsBefore = ({ id, since }: Reminder) => since === (queue.told[id]?.since ?? since);
  const isLive = ({ kind, about }: Waiting) =>
    kind !== 'reminder' || live.some((one) => one.id === about && isAsBefore(one));
  const fresh = due.map(({ id, reminder, wall }): Waiting => {
    const kind = reminder === WEEK ? 'week' : 'reminder';
    return { id, kind, about: reminder, at: momentOf(wall, zone), from: now };
  });
  const waiting = [...queue.waiting.filter(isLive), ...fresh];
  return { ...queue, told: Object.fromEntries(told), waiting, looked: now };
}

/** What to tell now, and what waits on. */
export interface Delivery {
  /** One notification each. */
  readonly each: readonly Waiting[];
  /** Reminders that came while nobody was there: one note for all. */
  readonly folded: readonly Waiting[];
  readonly later: readonly Waiting[];
}

/** Sorts what waits. A question or a snooze from a clock since set back is told now. */
export function sort({ waiting }: ReminderQueue, { settings, now, zone }: Around): Delivery {
  const wall = wallAt(now, zone);
  const isHushed = isQuiet(settings.quiet, timeOf(wall));
  const isReady = ({ at, from, isSnoozed, kind }: Waiting) =>
    (at <= now || from > now) && (!isHushed || isSnoozed === true || kind === WEEK);
  const isLate = ({ at }: Waiting) => now - at > LATE_MS;
  const ready = waiting.filter(isReady);
  const reminders = isPausedDay(settings, wall)
    ? []
    : ready.filter(({ kind }) => kind === 'reminder');
  return {
    each: [
      ...reminders.filter((one) => !isLate(one)),
      ...ready.filter(({ kind }) => kind === 'week').slice(-1),
      // However late: it is told only while it stands.
      ...ready.filter(({ kind }) => kind === 'asked').slice(-1),
    ],
    folded: reminders.filter(isLate),
    later: waiting.filter((one) => !isReady(one)),
  };
}

/** When to look again, epoch ms: at the next due time, snooze, or end of quiet hours; null if there is none. */
export function nextLook(
  queue: ReminderQueue,
  reminders: readonly Reminder[],
  around: Around,
): number | null {
  const { settings, hardHour, now, zone } = around;
  const wall = wallAt(now, zone);
  const dues = [...reminders, ...weekly(settings)].flatMap((reminder) => {
    const through = throughOf(queue, reminder, around);
    const due = nextDue(reminder, latest(through, wall), hardHourOn(hardHour, dayOf(wall)));
    return due ? [momentOf(due.wall, zone, now)] : [];
  });
  const waits = queue.waiting.map(({ at }) =>
    at > now ? at : quietEnd(settings.quiet, wall, around),
  );
  const looks = [...dues, ...waits];
  return looks.length > 0 ? Math.min(...looks) : null;
}

/** When the quiet hours under way end. */
function quietEnd(quiet: Quiet | null, wall: Wall, { now, zone }: Around): number {
  if (quiet === null) return now;
  const today = `${dayOf(wall)}T${quiet.to}`;
  return momentOf(today > wall ? today : `${plusDays(dayOf(wall), 1)}T${quiet.to}`, zone, now);
}

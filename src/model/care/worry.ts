import * as v from 'valibot';
import { isoDay, localTime, text, wallTime } from '../records/common-schemas.ts';
import { type Known, kind } from '../records/kind.ts';
import { dayOf, isPausedDay, timeOf } from '../reminders/due.ts';
import { EVERY_DAY, type Reminder, type Wall } from '../reminders/reminder.ts';
import type { ReminderSettings } from '../reminders/reminder-settings.ts';
import { plusDays } from '../time/day.ts';

/** So long may its words be, in characters. */
export const MOST_WORRY_CHARS = 80;

const worrySchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(40)),
  /** What it is about, if the user says so. */
  text: v.optional(text(MOST_WORRY_CHARS)),
  /** When it comes back. */
  day: isoDay,
  time: localTime,
  /** When it was put off. */
  since: wallTime,
});

/** A worry that was put off until later; gone once it is dealt with. */
export const worry = kind('worry', worrySchema);
export type Worry = Known<v.InferOutput<typeof worrySchema>>;

/** A worry as a page puts it off: when that was, the background says. */
export const worryDraftSchema = v.omit(worrySchema, ['since']);

/** When a worry comes back unless the user says otherwise: a set time of one's own, with an evening left after it. */
const USUAL_TIME = '18:00';

/** After this it is tomorrow: less than an hour on, it would not be put off. */
const LATEST = '17:00';

type When = Pick<Worry, 'day' | 'time'>;

/** When a worry that is put off now comes back: not on a day for which the user has paused reminders. */
export const usualReturn = (now: Wall, settings: Pick<ReminderSettings, 'pausedOn'>): When => ({
  day: timeOf(now) > LATEST || isPausedDay(settings, now) ? plusDays(dayOf(now), 1) : dayOf(now),
  time: USUAL_TIME,
});

/** The next day on which a time of the user's own comes. @param time local, `20:30` */
export const nextReturn = (time: string, now: Wall): When => ({
  day: time > timeOf(now) ? dayOf(now) : plusDays(dayOf(now), 1),
  time,
});

/** The wall time at which a worry comes back. */
export const returnOf = ({ day, time }: When): Wall => `${day}T${time}`;

/** Those that have come back by a wall time, the longest ago first. */
export const backBy = (worries: Iterable<Worry>, now: Wall): Worry[] =>
  inOrder(worries).filter((one) => returnOf(one) <= now);

/** Worries as they come back. */
export const inOrder = (worries: Iterable<Worry>): Worry[] =>
  [...worries].sort((a, b) => (returnOf(a) < returnOf(b) ? -1 : 1));

const NAME = /^worry:([^@]+)/;

/** A worry as a reminder that comes once. */
export const asReminder = ({ id, text = '', day, time, since }: Worry): Reminder => ({
  ...{ id: `worry:${id}`, preset: null, text, isOn: true, since },
  ...{ weekdays: EVERY_DAY, times: [time], beforeHardHour: false, from: day, until: day },
});

/** The id of the worry that a reminder or a due is of; nothing where it is of none. */
export const worryOf = (id: string): string | undefined => NAME.exec(id)?.[1];

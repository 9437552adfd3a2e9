/**
 * When reminders are due, told by the wall clock alone: each local day and time comes once, however
 * often the clock passes it (an hour repeated in autumn, a flight westwards, a clock set back), and one
 * that the clock leaps over (an hour skipped in spring, a flight eastwards) comes right after the leap.
 */
import { plusDays } from '../time/day.ts';
import { MOST_AHEAD_DAYS } from '../time/latest-day.ts';
import type { Reminder, Wall } from './reminder.ts';
import type { ReminderSettings } from './reminder-settings.ts';

/** One time at which one reminder is due. */
export interface Due {
  /** The reminder and its wall time: `<id>@2026-11-23T20:30`. */
  readonly id: string;
  readonly reminder: string;
  readonly wall: Wall;
}

/** The wall clock in a zone at a moment (epoch ms), to the second. */
export const wallAt = (now: number, zone: string): Wall =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });

/** The local date of a wall time. */
export const dayOf = (wall: Wall): string => wall.slice(0, 10);

/** The local time of a wall time, `20:30`. */
export const timeOf = (wall: Wall): string => wall.slice(11, 16);

/** The later of two wall times or dates. */
export const latest = (one: Wall, other: Wall): Wall => [one, other].sort().at(-1) ?? one;

/** From when on a reminder counts, as seen at a wall time: from ever, where a clock that was wrong made it. */
export const countsFrom = ({ since }: Pick<Reminder, 'since'>, now: Wall): Wall =>
  dayOf(since) > plusDays(dayOf(now), MOST_AHEAD_DAYS) ? '' : since;

/** The first moment (epoch ms) after another at which a zone's wall clock shows a time or has leapt over it. */
export function momentOf(wall: Wall, zone: string, after = Number.NEGATIVE_INFINITY): number {
  const asked = Temporal.PlainDateTime.from(wall);
  const first = asked.toZonedDateTime(zone);
  if (!first.toPlainDateTime().equals(asked)) {
    // "Previous" leaves out the moment asked from, which the leap may be.
    const leap = first.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
    return leap?.epochMilliseconds ?? first.epochMilliseconds;
  }
  if (first.epochMilliseconds > after) return first.epochMilliseconds;
  return asked.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds;
}

/** Half an hour before a local hour, 0 to 23. */
const before = (hour: number) => `${String((hour + 23) % 24).padStart(2, '0')}:30`;

/** A reminder's local times, in order. @param hardHour the hour the user finds hardest, if known */
export function timesOf(
  { times, beforeHardHour }: Pick<Reminder, 'times' | 'beforeHardHour'>,
  hardHour: number | null,
): string[] {
  const extra = beforeHardHour && hardHour !== null ? [before(hardHour)] : [];
  return [...new Set([...times, ...extra])].sort();
}

/** What a reminder is due at on a local day (ISO date), whether it is on or not. */
export function duesOn(reminder: Reminder, day: string, hardHour: number | null): Due[] {
  const { id, weekdays, from = day, until = day } = reminder;
  const isItsDay = weekdays.includes(Temporal.PlainDate.from(day).dayOfWeek);
  if (!isItsDay || day < from || day > until) return [];
  return timesOf(reminder, hardHour).map((time) => {
    const wall = `${day}T${time}`;
    return { id: `${id}@${wall}`, reminder: id, wall };
  });
}

/**
 * What a reminder is due at after one wall time, up to and with another.
 * @param hardHourOn the hour that was hardest on a local day (ISO date)
 */
export function duesBetween(
  reminder: Reminder,
  after: Wall,
  upTo: Wall,
  hardHourOn: (day: string) => number | null,
): Due[] {
  const dues: Due[] = [];
  for (let day = dayOf(after); day <= dayOf(upTo); day = plusDays(day, 1)) {
    dues.push(...duesOn(reminder, day, hardHourOn(day)));
  }
  return dues.filter(({ wall }) => wall > after && wall <= upTo);
}

/** The first time a reminder is due after a wall time; null if it never is, or is off. */
export function nextDue(reminder: Reminder, after: Wall, hardHour: number | null): Due | null {
  if (!reminder.isOn) return null;
  const { from = '', until } = reminder;
  const told = latest(after, countsFrom(reminder, after));
  const first = latest(from, dayOf(told));
  // A week and a day holds every weekday, and today's again.
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = plusDays(first, ahead);
    if (until !== undefined && day > until) return null;
    const due = duesOn(reminder, day, hardHour).find(({ wall }) => wall > told);
    if (due) return due;
  }
  return null;
}

/**
 * The whole day of a wall time, in order: what came due and what will. From before a reminder was last
 * changed there is only what was done.
 * @param done ids of dues that were done
 */
export function dueToday(
  reminders: readonly Reminder[],
  now: Wall,
  hardHour: number | null,
  done: ReadonlySet<string>,
): Due[] {
  return reminders
    .filter(({ isOn }) => isOn)
    .flatMap((one) =>
      duesOn(one, dayOf(now), hardHour).filter(
        ({ id, wall }) => wall > countsFrom(one, now) || done.has(id),
      ),
    )
    .sort((a, b) => (a.wall < b.wall ? -1 : 1));
}

/** Whether the day of a wall time is paused: nothing is told then, and nothing is open. */
export const isPausedDay = (
  { pausedOn }: Pick<ReminderSettings, 'pausedOn'>,
  wall: Wall,
): boolean => pausedOn === dayOf(wall);

/** Those of a day's dues that are still to be done, at a wall time of that day. */
export const openOf = (
  dues: readonly Due[],
  done: ReadonlySet<string>,
  settings: ReminderSettings,
  now: Wall,
): Due[] => (isPausedDay(settings, now) ? [] : dues.filter(({ id }) => !done.has(id)));

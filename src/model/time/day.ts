/** Local days and hours. A day is an ISO date, as the user's own clock had it. */

/** The Monday of the week that holds an ISO date. */
export function mondayOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

/** 1970 began on a Thursday. */
const DAY_MS = 24 * 3_600_000;

/** The ISO weekday of an ISO date from 1970 on, Monday is 1. */
export const weekdayOf = (day: string): number => ((Date.parse(day) / DAY_MS + 3) % 7) + 1;

/** The ISO date so many days later. */
export const plusDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** How many days lie from one ISO date until before another; none where that is not later. */
export const daysBetween = (first: string, end: string): number =>
  Math.max(Temporal.PlainDate.from(first).until(end).days, 0);

/** The earlier, and the later, of two ISO dates. */
export const earlier = (one: string, other: string): string => (one < other ? one : other);
export const later = (one: string, other: string): string => (one > other ? one : other);

/** The first and the last of some ISO dates; null where there are none. */
export function firstAndLast(days: readonly string[]): { from: string | null; to: string | null } {
  const sorted = days.toSorted();
  return { from: sorted[0] ?? null, to: sorted.at(-1) ?? null };
}

/** The user's local date at a moment (epoch ms). */
export const localDay = (at: number, zone = Temporal.Now.timeZoneId()): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The user's local hour at a moment (epoch ms), 0 to 23. */
export const localHour = (at: number, zone = Temporal.Now.timeZoneId()): number =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).hour;

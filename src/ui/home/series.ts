import type { Outcome } from '../../model/check.ts';

/** The three outcomes in the order they are stacked, from the ground up, with their names. */
export const SERIES = [
  { outcome: 'turned-away', name: 'report.turnedAway', counted: 'report.turnedAwayCount' },
  { outcome: 'stopped', name: 'report.stopped', counted: 'report.stoppedCount' },
  { outcome: 'went-on', name: 'report.wentOnSeries', counted: 'report.wentOnCount' },
] as const satisfies readonly { outcome: Outcome; name: string; counted: string }[];

/** A day's name in the user's language. */
export const dayName = (day: string, weekday: 'short' | 'long' = 'short'): string =>
  Temporal.PlainDate.from(day).toLocaleString(undefined, { weekday });

/** A week as a range of dates, such as 16 – 22 November. */
export function weekName(monday: string): string {
  const first = Temporal.PlainDate.from(monday);
  return new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' }).formatRange(
    first,
    first.add({ days: 6 }),
  );
}

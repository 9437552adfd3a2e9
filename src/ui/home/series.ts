import type { Outcome } from '../../model/check.ts';

/** The three outcomes in the order they are stacked, from the ground up, with their names. */
export const SERIES = [
  { outcome: 'turned-away', name: 'report.turnedAway' },
  { outcome: 'stopped', name: 'report.stopped' },
  { outcome: 'went-on', name: 'report.wentOnSeries' },
] as const satisfies readonly { outcome: Outcome; name: string }[];

/** A day's short name in the user's language. */
export const dayName = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(undefined, { weekday: 'short' });

/** A week as a range of dates, such as 16 – 22 November. */
export function weekName(monday: string): string {
  const first = Temporal.PlainDate.from(monday);
  return new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' }).formatRange(
    first,
    first.add({ days: 6 }),
  );
}

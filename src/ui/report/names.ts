import { inOnePiece, large, monthAndYear, type Room, wholeDate } from '../../language/format.ts';
import { locale, t } from '../../language/text.ts';
import type { Span } from '../../model/time/span.ts';
import type { Outcome } from '../../model/visits/visit.ts';

/** The three outcomes in the order they are stacked, from the ground up, with their names. */
export const SERIES = [
  { outcome: 'turned-away', name: 'report-turnedAway', counted: 'report-turnedAwayCount' },
  { outcome: 'stopped', name: 'report-stopped', counted: 'report-stoppedCount' },
  { outcome: 'went-on', name: 'report-wentOn', counted: 'report-wentOnCount' },
] as const satisfies readonly { outcome: Outcome; name: string; counted: string }[];

/** A whole number in the user's language. */
export const count = (number: number): string => Math.round(number).toLocaleString(locale());

/** A mean in the user's language: 2.7, and from ten on a whole number. */
export const mean = (number: number): string =>
  number.toLocaleString(locale(), { maximumFractionDigits: number < 10 ? 1 : 0 });

/** A whole number as a large figure, or as one that has little room: 19, 9,999, 147K; 467, 9.9K, 150K. */
export const figure = (number: number, room?: Room): string => {
  const { value, opts } = large(number, room);
  return value.toLocaleString(locale(), opts);
};

/** A day's name in the user's language. */
export const dayName = (day: string, weekday: 'short' | 'long' = 'short'): string =>
  Temporal.PlainDate.from(day).toLocaleString(locale(), { weekday });

/** A day as a date, such as Wednesday, 18 November. */
export const dateName = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });

/** A full hour of the day, 0 to 24, as the user's clock shows it. */
export const hourName = (hour: number): string =>
  Temporal.PlainTime.from({ hour: hour % 24 }).toLocaleString(locale(), { timeStyle: 'short' });

/** A span in dates: 16 – 22 November, November 2026, or since when. */
export function spanName({ kind, first, end }: Span): string {
  const from = Temporal.PlainDate.from(first);
  if (kind === 'month') return monthAndYear(first);
  const isThisYear = from.year === Temporal.Now.plainDateISO().year;
  const shape = {
    day: 'numeric',
    month: 'long',
    year: isThisYear ? undefined : 'numeric',
  } as const;
  if (kind === 'all') return t('report-since', { day: from.toLocaleString(locale(), shape) });
  const last = Temporal.PlainDate.from(end).subtract({ days: 1 });
  return new Intl.DateTimeFormat(locale(), shape).formatRange(from, last);
}

/** A span in dates with their year, for whoever reads it later: 16 – 22 November 2026. */
export function wholeSpanName(span: Span): string {
  if (span.kind === 'month') return spanName(span);
  if (span.kind === 'all') return t('report-since', { day: wholeDate(span.first) });
  const from = Temporal.PlainDate.from(span.first);
  const last = Temporal.PlainDate.from(span.end).subtract({ days: 1 });
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).formatRange(from, last);
}

/** How long, in the largest unit that still says something. */
export function spent(seconds: number): string {
  if (seconds < 60) return inUnits(seconds, 'second');
  if (seconds < 7_200) return inUnits(seconds / 60, 'minute');
  return inUnits(seconds / 3_600, 'hour', seconds < 36_000 ? 1 : 0);
}

const inUnits = (number: number, unit: string, maximumFractionDigits = 0): string =>
  inOnePiece(
    number.toLocaleString(locale(), {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits,
    }),
  );

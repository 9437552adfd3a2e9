import { earlier, plusDays } from './day.ts';

export const SPANS = ['week', 'month', 'all'] as const;
export type SpanKind = (typeof SPANS)[number];

/** A stretch of local days a report tells of, as ISO dates. */
export interface Span {
  readonly kind: SpanKind;
  readonly first: string;
  /** The day after the last. */
  readonly end: string;
}

/**
 * The span of a kind that holds a day.
 * @param day ISO date
 * @param firstDay which day weeks begin on, 1 (Monday) to 7
 * @param since ISO date of the first day anyone was listed: where all time begins
 * @param today ISO date
 */
export function spanAt(
  kind: SpanKind,
  day: string,
  firstDay: number,
  since: string,
  today: string,
): Span {
  // A clock that was ahead may have listed somebody on a day still to come.
  if (kind === 'all') return { kind, first: earlier(since, today), end: plusDays(today, 1) };
  const date = Temporal.PlainDate.from(day);
  if (kind === 'month') {
    const first = date.with({ day: 1 });
    return { kind, first: first.toString(), end: first.add({ months: 1 }).toString() };
  }
  const first = date.subtract({ days: (date.dayOfWeek - firstDay + 7) % 7 });
  return { kind, first: first.toString(), end: first.add({ days: 7 }).toString() };
}

/** The span so many before (or, below 0, after) this one; all time has none. */
export function spanBefore({ kind, first }: Span, count = 1): Span {
  const date = Temporal.PlainDate.from(first);
  const step = kind === 'month' ? { months: count } : { days: 7 * count };
  const start = date.subtract(step);
  const end = start.add(kind === 'month' ? { months: 1 } : { days: 7 });
  return { kind, first: start.toString(), end: end.toString() };
}

/** The days of a span, in order. */
export function daysOf({ first, end }: Pick<Span, 'first' | 'end'>): string[] {
  const days: string[] = [];
  for (let day = first; day < end; day = plusDays(day, 1)) days.push(day);
  return days;
}

/** The months of a span, in order, as `2026-11`. */
export function monthsOf({ first, end }: Span): string[] {
  const last = Temporal.PlainDate.from(end).subtract({ days: 1 }).toPlainYearMonth();
  const months: string[] = [];
  for (
    let month = Temporal.PlainDate.from(first).toPlainYearMonth();
    Temporal.PlainYearMonth.compare(month, last) <= 0;
    month = month.add({ months: 1 })
  )
    months.push(month.toString());
  return months;
}

import * as v from 'valibot';
import {
  type Counters,
  isLooked,
  type MonthSum,
  monthOf,
  monthSumSchema,
  type Sum,
  sumSchema,
  total,
} from '../../model/log/sums.ts';
import type { ReportLog } from '../../model/report/report.ts';
import { plusDays } from '../../model/time/day.ts';
import { type Span, spanAt, spanBefore } from '../../model/time/span.ts';
import { openLog } from './log-database.ts';

/** So many spans before are read, to tell what is usual. */
const BEFORE = 8;

/** The sums of a span's days, those that have one. */
const daysIn = async ({ first, end }: Pick<Span, 'first' | 'end'>): Promise<Sum[]> => {
  if (end <= first) return [];
  const days = await (await openLog()).getAll('days', IDBKeyRange.bound(first, end, false, true));
  return days.filter((one) => v.is(sumSchema, one));
};

/** The sums of the months that days from one ISO date to before another lie in. */
const monthsIn = async ({ first, end }: Pick<Span, 'first' | 'end'>): Promise<MonthSum[]> => {
  if (end <= first) return [];
  const range = IDBKeyRange.bound(monthOf(first), monthOf(plusDays(end, -1)));
  const months = await (await openLog()).getAll('months', range);
  return months.filter((one) => v.is(monthSumSchema, one));
};

/** How many of some days a look went on. */
const lookedIn = (days: readonly Sum[]): number => days.filter(isLooked).length;

/** The month that holds an ISO date. */
const monthAt = (day: string): Span => spanAt('month', day, 1, day, day);

/**
 * What a span's report is made of. Reads sums alone, and of all time those of months.
 * @param since ISO date of the first day anyone was listed, today at the latest
 * @param today ISO date of the day under way
 */
export async function readReport(span: Span, since: string, today: string): Promise<ReportLog> {
  // Days before the first and from today on are no calm days: a clock that was set may have left looks there.
  const [months, early, late] = await Promise.all([
    monthsIn({ first: since, end: plusDays(today, 1) }),
    daysIn({ first: monthAt(since).first, end: since }),
    daysIn({ first: today, end: monthAt(today).end }),
  ]);
  const looked = months.reduce((sum, { lookedDays }) => sum + lookedDays, 0);
  const lookedDaysInAll = looked - lookedIn(early) - lookedIn(late);
  if (span.kind === 'all') {
    const none = { earlier: [], daysBefore: [] };
    const days = { lookedDays: lookedDaysInAll, lookedDaysInAll };
    return { since, sums: months, unfinished: late, ...days, ...none };
  }
  const [sums, earlier, daysBefore] = await Promise.all([
    daysIn(span),
    earlierOf(span),
    span.end > today ? daysIn(spanBefore(span)) : [],
  ]);
  const finished = sums.filter(({ id }) => id < today);
  return {
    since,
    sums,
    unfinished: sums.filter(({ id }) => id >= today),
    earlier,
    daysBefore,
    lookedDays: lookedIn(finished.filter(({ id }) => id >= since)),
    lookedDaysInAll,
  };
}

/** Counters of the spans before, latest first: of months from their own sums, of weeks from their days'. */
async function earlierOf(span: Span): Promise<Counters[]> {
  const spans = Array.from({ length: BEFORE }, (_, index) => spanBefore(span, index + 1));
  const before = { first: spans.at(-1)?.first ?? span.first, end: span.first };
  const sums = await (span.kind === 'month' ? monthsIn(before) : daysIn(before));
  return spans.map(({ first, end }) => {
    const isWithin = ({ id }: Sum) =>
      span.kind === 'month' ? id === monthOf(first) : id >= first && id < end;
    return total(sums.filter(isWithin).map(({ counters }) => counters));
  });
}

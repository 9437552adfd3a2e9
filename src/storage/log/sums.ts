import * as v from 'valibot';
import {
  type Counters,
  type MonthSum,
  monthOf,
  monthSumSchema,
  type Sum,
  sumSchema,
  total,
} from '../../model/log/sums.ts';
import type { ReportLog } from '../../model/report/report.ts';
import { earlier as earliest, later } from '../../model/time/day.ts';
import { type Span, spanBefore } from '../../model/time/span.ts';
import { countCalmDays, countLookedDays, watchedDays } from './calm-days.ts';
import { openLog } from './log-database.ts';

/** So many spans before are read, to tell what is usual. */
const BEFORE = 8;

/** The sums of a span's days, those that have one. */
export const daysIn = async ({ first, end }: Span): Promise<Sum[]> => {
  const days = await (await openLog()).getAll('days', IDBKeyRange.bound(first, end, false, true));
  return days.filter((one) => v.is(sumSchema, one));
};

const monthsIn = async (first: string, end: string): Promise<MonthSum[]> => {
  const range = IDBKeyRange.bound(monthOf(first), monthOf(end));
  const months = await (await openLog()).getAll('months', range);
  return months.filter((one) => v.is(monthSumSchema, one));
};

/**
 * What a span's report is made of. Reads sums alone, and of all time those of months.
 * @param since ISO date of the first day anyone was listed
 */
export async function readReport(span: Span, since: string, today: string): Promise<ReportLog> {
  const isAll = span.kind === 'all';
  const [sums, earlier, watched, lookedDaysInAll, calmDaysInAll] = await Promise.all([
    isAll ? monthsIn(span.first, span.end) : daysIn(span),
    isAll ? [] : earlierOf(span),
    isAll ? [] : watchedDays(later(span.first, since), earliest(span.end, today)),
    countLookedDays(since, today),
    countCalmDays(since, today),
  ]);
  return { sums, earlier, watched, lookedDaysInAll, calmDaysInAll, since };
}

/** Counters of the spans before, latest first: of months from their own sums, of weeks from their days'. */
async function earlierOf(span: Span): Promise<Counters[]> {
  const spans = Array.from({ length: BEFORE }, (_, index) => spanBefore(span, index + 1));
  const first = spans.at(-1)?.first ?? span.first;
  const sums = await (span.kind === 'month'
    ? monthsIn(first, spanBefore(span).first)
    : daysIn({ ...span, first, end: span.first }));
  return spans.map(({ first, end }) => {
    const isWithin = ({ id }: Sum) =>
      span.kind === 'month' ? id === monthOf(first) : id >= first && id < end;
    return total(sums.filter(isWithin).map(({ counters }) => counters));
  });
}

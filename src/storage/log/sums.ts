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
import { type Span, spanBefore } from '../../model/time/span.ts';
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

/** Finished days of all time on which a look went on, from the sums of months. */
async function lookedDaysBefore(today: string): Promise<number> {
  const log = await openLog();
  const [months, day] = await Promise.all([log.getAll('months'), log.get('days', today)]);
  return months.reduce((sum, { lookedDays }) => sum + lookedDays, 0) - Number(isLooked(day));
}

/** What a span's report is made of. Reads sums alone, and of all time those of months. */
export async function readReport(span: Span, today: string): Promise<Omit<ReportLog, 'since'>> {
  const lookedDaysInAll = await lookedDaysBefore(today);
  if (span.kind === 'all') {
    const sums = await monthsIn(span.first, span.end);
    return { sums, earlier: [], lookedDays: lookedDaysInAll, lookedDaysInAll };
  }
  const sums = await daysIn(span);
  const lookedDays = sums.filter((sum) => sum.id < today && isLooked(sum)).length;
  return { sums, earlier: await earlierOf(span), lookedDays, lookedDaysInAll };
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

import { type Counters, monthOf, type Sum, total } from '../../model/log/sums.ts';
import type { ReportLog } from '../../model/report/report.ts';
import { earlier, later, plusDays } from '../../model/time/day.ts';
import { type Span, spanBefore } from '../../model/time/span.ts';
import { countCalmDays, watchedDays } from './calm-days.ts';
import { countLookedDays, daysIn, monthAt, monthsIn } from './stored-sums.ts';

/** So many spans before are read, to tell what is usual. */
const BEFORE = 8;

/**
 * What a span's report is made of. Reads sums alone, and of all time those of months.
 * @param since ISO date of the first day anyone was listed, today at the latest
 * @param today ISO date of the day under way
 */
export async function readReport(span: Span, since: string, today: string): Promise<ReportLog> {
  const isAll = span.kind === 'all';
  const [sums, late, before, daysBefore, watched, lookedDaysInAll, calmDaysInAll] =
    await Promise.all([
      isAll ? monthsIn({ first: since, end: plusDays(today, 1) }) : daysIn(span),
      isAll ? daysIn({ first: today, end: monthAt(today).end }) : [],
      isAll ? [] : earlierOf(span),
      !isAll && span.end > today ? daysIn(spanBefore(span)) : [],
      isAll ? [] : watchedDays(later(span.first, since), earlier(span.end, today)),
      countLookedDays(since, today),
      countCalmDays(since, today),
    ]);
  return {
    since,
    sums,
    unfinished: isAll ? late : sums.filter(({ id }) => id >= today),
    earlier: before,
    daysBefore,
    watched,
    lookedDaysInAll,
    calmDaysInAll,
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

import { type Counters, monthOf, type Sum, total } from '../../model/log/sums.ts';
import type { ReportLog } from '../../model/report/report.ts';
import { earlier, later, plusDays } from '../../model/time/day.ts';
import { type Span, spanBefore } from '../../model/time/span.ts';
import { countCalmDays, isDayMissed, watchedDays } from './calm-days.ts';
import { useLog } from './log-database.ts';
import {
  countLookedDays,
  daysIn,
  monthAt,
  monthsIn,
  readable,
  storedMonths,
} from './stored-sums.ts';

/** So many spans before are read, to tell what is usual. */
const USUAL_SPANS = 8;

/**
 * What a span's report is made of. Reads sums alone, and of all time those of months.
 * @param since ISO date of the first day anyone was listed, today at the latest
 * @param today ISO date of the day under way
 */
export async function readReport(span: Span, since: string, today: string): Promise<ReportLog> {
  const [read, calmDaysInAll, isTodayMissed, kept] = await Promise.all([
    span.kind === 'all' ? readAll(since, today) : readSpan(span, since, today),
    countCalmDays(since, today),
    isDayMissed(today),
    useLog((log) => log.get('marks', 'figuresFrom')),
  ]);
  const figuresFrom = later(kept?.day ?? since, since);
  return { since, figuresFrom, ...read, calmDaysInAll, isTodayMissed };
}

type Read = Omit<ReportLog, 'since' | 'figuresFrom' | 'calmDaysInAll' | 'isTodayMissed'>;

/** All time: its months are read once, for what they count and for their days. */
async function readAll(since: string, today: string): Promise<Read> {
  const stored = storedMonths({ first: since, end: plusDays(today, 1) });
  const [months, unfinished, lookedDaysInAll] = await Promise.all([
    stored,
    daysIn({ first: today, end: monthAt(today).end }),
    countLookedDays(since, today, stored),
  ]);
  const none = { earlier: [], daysBefore: [], watched: [] };
  return { ...none, sums: readable(months), unfinished, lookedDaysInAll };
}

/** A week or month, with what lies before it: all their days in one reading. */
async function readSpan(span: Span, since: string, today: string): Promise<Read> {
  const isMonth = span.kind === 'month';
  const { first } = spanBefore(span, USUAL_SPANS);
  const [days, months, watched, lookedDaysInAll] = await Promise.all([
    daysIn({ first: isMonth ? spanBefore(span).first : first, end: span.end }),
    isMonth ? monthsIn({ first, end: span.first }) : [],
    watchedDays(later(first, since), earlier(span.end, today)),
    countLookedDays(since, today),
  ]);
  const sums = days.filter(isWithin(span));
  return {
    sums,
    unfinished: sums.filter(({ id }) => id >= today),
    earlier: earlierOf(span, isMonth ? months : days),
    daysBefore: span.end > today ? days.filter(isWithin(spanBefore(span))) : [],
    watched,
    lookedDaysInAll,
  };
}

const isWithin =
  ({ first, end }: Span) =>
  ({ id }: Sum): boolean =>
    id >= first && id < end;

/** Counters of the spans before, latest first: of months from their own sums, of weeks from their days'. */
const earlierOf = (span: Span, sums: readonly Sum[]): Counters[] =>
  Array.from({ length: USUAL_SPANS }, (_, index) => {
    const before = spanBefore(span, index + 1);
    const isOf =
      span.kind === 'month' ? ({ id }: Sum) => id === monthOf(before.first) : isWithin(before);
    return total(sums.filter(isOf).map(({ counters }) => counters));
  });

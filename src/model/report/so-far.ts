import { type Sum, sittingsIn, tallyOf, total } from '../log/sums.ts';
import { all } from '../log/tally.ts';
import { plusDays } from '../time/day.ts';
import { daysOf, type Span, spanBefore } from '../time/span.ts';
import type { DaysLog } from './calm-days.ts';

/** What some days hold. */
interface Held {
  readonly attempts: number;
  readonly sittings: number;
}

/** The finished days of a span under way, beside the same days of the span before. */
export interface SoFar {
  /** How many days are compared. */
  readonly days: number;
  readonly now: Held;
  readonly before: Held;
}

/**
 * Compares like with like: a Tuesday with two days, not with a week. Only whole days are compared: finished
 * ones, both watched, after the day on which the first person was listed.
 * @param days sums of the span's days, and of those of the span before
 * @param log since when somebody is listed, and the watched days of both spans
 * @param today ISO date
 * @returns null where the span is over, or no day can be compared yet
 */
export function soFarOf(
  span: Span,
  days: readonly Sum[],
  { since, watched }: Pick<DaysLog, 'since' | 'watched'>,
  today: string,
): SoFar | null {
  if (span.kind === 'all' || span.end <= today) return null;
  const { first: start, end } = spanBefore(span);
  const pairs = daysOf(span)
    .filter((day) => day < today)
    .map((day, index) => ({ day, before: plusDays(start, index) }))
    .filter(({ before }) => before > since && before < end)
    // What a day held that was not seen nobody knows: it is neither less nor more than another.
    .filter((pair) => Object.values(pair).every((day) => watched.includes(day)));
  if (pairs.length === 0) return null;
  return {
    days: pairs.length,
    now: heldBy(days, new Set(pairs.map(({ day }) => day))),
    before: heldBy(days, new Set(pairs.map(({ before }) => before))),
  };
}

function heldBy(days: readonly Sum[], which: ReadonlySet<string>): Held {
  const counters = total(days.filter(({ id }) => which.has(id)).map((sum) => sum.counters));
  return { attempts: all(tallyOf(counters)), sittings: sittingsIn(counters) };
}

import type { PartOfDay } from '../time/parts-of-day.ts';
import { daysOf, type Span } from '../time/span.ts';
import { type DaysLog, finishedDays } from './calm-days.ts';
import { hardDay } from './hard-day.ts';
import { type Hours, hardHour, hardPart } from './hours.ts';

/** When attempts come, as far as that stands out from chance. See README.md here. */
export interface Findings {
  readonly part: PartOfDay | null;
  /** The hour at which the hardest two in a row begin, 0 to 23. */
  readonly hour: number | null;
  /** The ISO date of a week's hardest day. */
  readonly day: string | null;
}

/** A span is whole where it is over, and somebody was listed before its first day: such can be compared. */
export const isWhole = ({ first, end }: Span, since: string, today: string): boolean =>
  since < first && end <= today;

/** Whether each day of a span was watched: of others nobody knows all that they held. @param watched ISO dates */
export const isSeen = (span: Span, watched: readonly string[]): boolean =>
  daysOf(span).every((day) => watched.includes(day));

/** Fewer spans than this tell nothing of what is usual. */
export const ENOUGH_SPANS = 3;

/** One of so many days that was not seen leaves a span as it usually is. */
const MISSING_EVERY_DAYS = 7;

/** Whether nearly each day of a span was watched: all but one of a week, or four of a month. @param watched ISO dates */
export function isNearlySeen(span: Span, watched: readonly string[]): boolean {
  const days = daysOf(span);
  return days.filter((day) => !watched.includes(day)).length * MISSING_EVERY_DAYS <= days.length;
}

/**
 * What stands out in a span's sittings.
 * @param sittings of its finished days, by weekday and hour
 * @param log since when somebody is listed, and the span's watched days
 * @param today ISO date
 * @param spared ISO dates that are not named: it is known that they are hard
 */
export function findingsIn(
  span: Span,
  sittings: Hours,
  { since, watched }: Pick<DaysLog, 'since' | 'watched'>,
  today: string,
  spared: readonly string[] = [],
): Findings {
  // A report may be read on each of its days: that many times chance may have its way.
  const days = span.kind === 'all' ? finishedDays(span, since, today) : daysOf(span).length;
  const isKnown = span.kind === 'week' && isWhole(span, since, today) && isSeen(span, watched);
  const day = isKnown ? hardDay(span, sittings) : null;
  return {
    part: hardPart(sittings, days),
    hour: hardHour(sittings, days),
    day: day !== null && spared.includes(day) ? null : day,
  };
}

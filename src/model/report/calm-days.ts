/**
 * What each finished day came to. A calm day was watched, and no look went on. A day that nobody watched says
 * nothing. Only finished days count, so the total never falls: nothing that happens today can take away a
 * day already had.
 */
import { daysBetween, earlier, later } from '../time/day.ts';
import type { Span, SpanKind } from '../time/span.ts';
import type { Group } from './groups.ts';

export type DayState = 'calm' | 'looked' | 'not-seen';

/** A day, or for all time a month, and what came of it. */
export interface Bar extends Group {
  /** Null for a month, and for a day that does not count: nobody was listed yet, or it is not over. */
  readonly state: DayState | null;
  /** The day was watched for as long as the browser was open. */
  readonly isWatched: boolean;
}

/** What the log tells of days. */
export interface DaysLog {
  /** ISO dates of the watched days of the span, and of the spans before that it may stand beside; none for all time. */
  readonly watched: readonly string[];
  /** Of the day under way something may have gone unseen already. */
  readonly isTodayMissed: boolean;
  /** Finished days since the first on which a look went on, and calm ones. */
  readonly lookedDaysInAll: number;
  readonly calmDaysInAll: number;
  readonly since: string;
  /** ISO date of the first day since then whose figures were not let go. */
  readonly figuresFrom: string;
}

/** What a span tells of its days: each one, how many were calm, and how many nobody saw. */
export interface DaysSeen {
  /** By day; by month, for all time. In order, each ISO date or month of the span. */
  readonly bars: readonly Bar[];
  readonly calmDays: number;
  readonly notSeenDays: number;
  /** Whether all of the span so far was seen: its finished days, and what there is of the day under way. */
  readonly isSeenSoFar: boolean;
}

/**
 * What the days of a span came to.
 * @param today ISO date of the day under way
 */
export function daysSeen(
  groups: readonly Group[],
  log: DaysLog,
  kind: SpanKind,
  today: string,
): DaysSeen {
  if (kind === 'all') {
    const { since, calmDaysInAll: calmDays, lookedDaysInAll } = log;
    const rest = daysBetween(since, today) - calmDays - lookedDaysInAll;
    const bars = groups.map((month) => ({ ...month, state: null, isWatched: false }));
    const notSeenDays = Math.max(rest, 0);
    return { bars, calmDays, notSeenDays, isSeenSoFar: notSeenDays === 0 && !log.isTodayMissed };
  }
  const bars = groups.map((day): Bar => {
    const isWatched = log.watched.includes(day.id);
    // Which of the days that were let go were calm stays known; of the others nothing does.
    const from = isWatched ? log.since : later(log.since, log.figuresFrom);
    return { ...day, isWatched, state: stateOf(day, isWatched, from, today) };
  });
  const count = (wanted: DayState) => bars.filter(({ state }) => state === wanted).length;
  const notSeenDays = count('not-seen');
  const isMissed = log.isTodayMissed && groups.some(({ id }) => id === today);
  // One on which a look went on may have been seen in part alone.
  const isSeenSoFar = bars.every((day) => day.state === null || day.isWatched) && !isMissed;
  return { bars, calmDays: count('calm'), notSeenDays, isSeenSoFar };
}

/**
 * What a day came to; null where it does not count.
 * @param since ISO date of the first day anyone was listed
 * @param today ISO date of the day under way
 */
export function stateOf(
  day: Group,
  isWatched: boolean,
  since: string,
  today: string,
): DayState | null {
  if (day.id < since || day.id >= today) return null;
  if (day.tally['went-on'] > 0) return 'looked';
  return isWatched ? 'calm' : 'not-seen';
}

/**
 * How many days of a span are finished and were counted.
 * @param since ISO date of the first day anyone was listed
 * @param today ISO date; it and later days are not finished
 */
export const finishedDays = ({ first, end }: Span, since: string, today: string): number =>
  daysBetween(later(first, since), earlier(end, today));

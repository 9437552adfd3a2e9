/** What a browser tells the others of its finished days: what attempts came to, and whether the day was watched. */
import * as v from 'valibot';
import type { Sum } from '../log/sums.ts';
import { tallyOf } from '../log/sums.ts';
import { COUNTS, NO_CHECKS, type Tally } from '../log/tally.ts';
import { isMissed, isWatched, type WatchedDay } from '../log/watched-day.ts';
import { isoDay, wholeNumber } from '../records/common-schemas.ts';
import { earlier, later, plusDays } from '../time/day.ts';
import { daysOf } from '../time/span.ts';

/** So many finished days are told at most: more than any weeks that are looked back on, and few enough to find room. */
export const MOST_DAYS = 100;

const daySchema = v.looseObject({
  id: isoDay,
  tally: v.looseObject({
    'turned-away': wholeNumber,
    stopped: wholeNumber,
    'went-on': wholeNumber,
    'ran-into': wholeNumber,
  } satisfies Record<(typeof COUNTS)[number], typeof wholeNumber>),
  /** `missed`: the browser was open, and somebody was not covered. Without it the browser was not open. */
  watch: v.optional(v.picklist(['watched', 'missed'])),
});

/** The days from one ISO date until before another; of those without a row nothing is to tell. */
export const figuresSchema = v.looseObject({
  from: isoDay,
  until: isoDay,
  days: v.pipe(v.array(daySchema), v.maxLength(MOST_DAYS)),
});

export interface DayFigures {
  readonly id: string;
  readonly tally: Tally;
  readonly watch?: 'watched' | 'missed' | undefined;
}

export interface Figures {
  readonly from: string;
  readonly until: string;
  readonly days: readonly DayFigures[];
}

/**
 * From which day on (ISO date) figures are told.
 * @param since the first day that is counted
 * @param today the day under way
 */
export const toldFrom = (since: string, today: string): string =>
  earlier(later(since, plusDays(today, -MOST_DAYS)), today);

/** What the log holds of days. */
export interface LoggedDays {
  readonly sums: readonly Sum[];
  readonly rows: readonly WatchedDay[];
  /** ISO date: days before it count as watched, as there were no rows yet. Null where there always were. */
  readonly watchedFrom: string | null;
}

/** The figures of the days from one ISO date until before another. */
export function figuresOf({ sums, rows, watchedFrom }: LoggedDays, from: string, until: string) {
  const [tallies, watches] = [
    new Map(sums.map(({ id, counters }) => [id, tallyOf(counters)])),
    new Map(rows.map((row) => [row.id, watchOf(row)])),
  ];
  const days = daysOf({ first: from, end: until }).flatMap((id): DayFigures[] => {
    const isGranted = watchedFrom !== null && id < watchedFrom;
    const [tally, watch] = [tallies.get(id), isGranted ? 'watched' : watches.get(id)];
    const isAny = watch !== undefined || COUNTS.some((one) => tally?.[one]);
    return isAny ? [{ id, tally: tally ?? NO_CHECKS, ...(watch && { watch }) }] : [];
  });
  return { from, until, days } satisfies Figures;
}

function watchOf(row: WatchedDay): DayFigures['watch'] {
  if (isMissed(row)) return 'missed';
  return isWatched(row) ? 'watched' : undefined;
}

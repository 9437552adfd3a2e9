/**
 * The days of all browsers as one. What one of them missed was missed, and so were days that one who was heard of
 * lately has not told of: what was not seen is not called calm.
 */
import { NO_CHECKS, sum, type Tally } from '../log/tally.ts';
import type { DayFigures, Figures } from '../sync/day-figures.ts';
import { earlier, plusDays } from '../time/day.ts';
import { daysOf } from '../time/span.ts';
import { type Bar, stateOf } from './calm-days.ts';

/** Another browser, as far as it tells of its days. */
export interface OtherBrowser {
  /** Its name in sync. */
  readonly device: string;
  /** Null where it tells nothing, or it cannot be read. */
  readonly figures: Figures | null;
  /** It was heard of lately, so what it does not tell may come yet. */
  readonly isAwaited: boolean;
}

/** This browser and the others, of one user. */
export interface Browsers {
  readonly own: Figures;
  readonly others: readonly OtherBrowser[];
}

/** The finished days of this browser, each with what came of it in all of them. */
export function together({ own, others }: Browsers): Bar[] {
  const told = [own, ...others.flatMap(({ figures }) => figures ?? [])];
  const awaited = others.filter(({ isAwaited }) => isAwaited);
  return daysOf({ first: own.from, end: own.until }).map((id) => {
    const days = told.flatMap((figures) => dayIn(figures, id) ?? []);
    const isTold = awaited.every(({ figures }) => figures !== null && tells(figures, id));
    const tally = sum(days.map((day) => day.tally));
    const isWatched = isTold && areWatched(days);
    return { id, tally, isWatched, state: stateOf({ id, tally }, isWatched, own.from, own.until) };
  });
}

/** Whether a browser tells of a day. Of days before the first that it tells of it knows nothing. */
const tells = ({ from, until }: Figures, id: string): boolean => id >= from && id < until;

const dayIn = ({ days }: Figures, id: string): DayFigures | undefined =>
  days.find((day) => day.id === id);

/** A browser that was not open missed nothing. */
const areWatched = (days: readonly DayFigures[]): boolean =>
  days.some(({ watch }) => watch === 'watched') && days.every(({ watch }) => watch !== 'missed');

/** What the others tell of a stretch of days. */
export interface Elsewhere {
  readonly total: Tally;
  /** ISO date: what was before is not told by all of them; null where all is. */
  readonly from: string | null;
  /** ISO date: the last finished day that all of them told of, where they did not tell of each. */
  readonly to: string | null;
  /** How many of them tell nothing of it. */
  readonly silent: number;
  /** None of them missed a day of it. */
  readonly isSeen: boolean;
}

/**
 * What attempts came to on other browsers, from one ISO date until before another.
 * @param today ISO date of the day under way
 * @returns null where there is no other browser
 */
export function elsewhereIn(
  others: readonly OtherBrowser[],
  { first, end }: { readonly first: string; readonly end: string },
  today: string,
): Elsewhere | null {
  if (others.length === 0) return null;
  const told = others.flatMap(({ figures }) =>
    figures && figures.from < end && figures.until > first ? [figures] : [],
  );
  const days = told.flatMap(({ days }) => days.filter(({ id }) => id >= first && id < end));
  const latest = told
    .map(({ from }) => from)
    .sort()
    .at(-1);
  const [until] = told.map((figures) => figures.until).sort();
  return {
    total: sum([NO_CHECKS, ...days.map(({ tally }) => tally)]),
    from: latest !== undefined && latest > first ? latest : null,
    to: until !== undefined && until < earlier(end, today) ? plusDays(until, -1) : null,
    silent: others.length - told.length,
    isSeen: days.every(({ watch }) => watch !== 'missed'),
  };
}

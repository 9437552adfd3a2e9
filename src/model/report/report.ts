import { type Counters, type Sum, tallyOf, total } from '../log/sums.ts';
import { all, NO_CHECKS, type Tally } from '../log/tally.ts';
import { daysOf, monthsOf, type Span } from '../time/span.ts';
import type { Origin } from '../visits/visit.ts';
import { type DayFacts, type DayState, notSeenOf, stateOf } from './calm-days.ts';
import {
  type Answered,
  answeredIn,
  type Group,
  groupsOf,
  type HopeOutcomes,
  hopesOf,
  type Outcomes,
  originsOf,
  outcomesOf,
} from './groups.ts';
import { type Hours, hoursOf } from './hours.ts';
import { type Suggestion, suggest } from './suggestion.ts';

/** A day, or for all time a month, and what came of it. */
export interface Bar extends Group {
  /** What the day came to; null for a month, and for a day that does not count. */
  readonly state: DayState | null;
  /** It was watched for as long as the browser was open. */
  readonly isWatched: boolean;
}

/** What a report tells of a span of days. */
export interface Report {
  readonly span: Span;
  /** By day; by month, for all time. In order, each ISO date or month of the span. */
  readonly bars: readonly Bar[];
  readonly total: Tally;
  /** The span before; null for all time. */
  readonly before: Tally | null;
  /** Looks of an ordinary span: the mean of up to eight before; null while there are none. */
  readonly usual: number | null;
  /** Seconds spent on pages that went on, in this span and the one before. */
  readonly seconds: number;
  readonly secondsBefore: number | null;
  readonly hours: Hours;
  /** Most looks first. */
  readonly networks: readonly Group[];
  readonly surfaces: readonly Group[];
  readonly people: readonly Group[];
  /** How looks came about. */
  readonly origins: Readonly<Record<Origin, number>>;
  /** Of the times something was hoped for, how often looking helped. */
  readonly hopes: readonly HopeOutcomes[];
  readonly helped: Outcomes;
  readonly nextDay: Outcomes;
  /** How the user felt, what came before. */
  readonly answered: readonly Answered[];
  /** Finished days of the span that were watched and without a look that went on, and since the beginning. */
  readonly calmDays: number;
  readonly calmDaysInAll: number;
  /** Finished days of the span since anyone was listed that were not watched, and had no look that went on. */
  readonly notSeenDays: number;
  /** ISO date of the first day anyone was listed. */
  readonly since: string;
  readonly suggestion: Suggestion | null;
}

/** What a report is made of, as the log gives it. */
export interface ReportLog {
  /** Sums of the span: its days, or for all time its months. */
  readonly sums: readonly Sum[];
  /** Counters of up to eight spans before, latest first. */
  readonly earlier: readonly Counters[];
  /** ISO dates of the span's days that were watched; none for all time. */
  readonly watched: readonly string[];
  /** Finished days on which a look went on, and calm ones, since the beginning. */
  readonly lookedDaysInAll: number;
  readonly calmDaysInAll: number;
  readonly since: string;
}

/**
 * The report of a span.
 * @param today ISO date
 */
export function reportOf(log: ReportLog, span: Span, today: string): Report {
  const counters = total(log.sums.map((sum) => sum.counters));
  const [before] = log.earlier;
  const hours = hoursOf(counters);
  const networks = groupsOf(counters, 'network');
  const hopes = hopesOf(counters);
  const counts = { hours, networks, hopes, total: tallyOf(counters) };
  const bars = barsOf(log.sums, span).map((one) => barOf(one, { ...log, today }));
  return {
    span,
    ...counts,
    bars,
    before: before ? tallyOf(before) : null,
    usual: usualOf(log.earlier),
    seconds: counters.seconds ?? 0,
    secondsBefore: before ? (before.seconds ?? 0) : null,
    surfaces: groupsOf(counters, 'surface'),
    people: groupsOf(counters, 'person'),
    origins: originsOf(counters),
    helped: outcomesOf(counters, 'helped'),
    nextDay: outcomesOf(counters, 'later'),
    answered: answeredIn(counters),
    ...countDays(bars, log, span, today),
    calmDaysInAll: log.calmDaysInAll,
    since: log.since,
    suggestion: suggest(counts),
  };
}

const barOf = (one: Group, facts: DayFacts): Bar => ({
  ...one,
  state: stateOf(one, facts),
  isWatched: facts.watched.includes(one.id),
});

/** How many days of a span were calm, and how many were not seen. */
function countDays(bars: readonly Bar[], log: ReportLog, { kind }: Span, today: string) {
  const { since, calmDaysInAll, lookedDaysInAll } = log;
  const count = (wanted: DayState) => bars.filter(({ state }) => state === wanted).length;
  return kind === 'all'
    ? {
        calmDays: calmDaysInAll,
        notSeenDays: notSeenOf(since, today, calmDaysInAll, lookedDaysInAll),
      }
    : { calmDays: count('calm'), notSeenDays: count('not-seen') };
}

/** The days of a span, for all time its months, with what came of each. */
export function barsOf(sums: readonly Sum[], span: Span): Group[] {
  const known = new Map(sums.map(({ id, counters }) => [id, tallyOf(counters)]));
  const ids = span.kind === 'all' ? monthsOf(span) : daysOf(span);
  return ids.map((id) => ({ id, tally: known.get(id) ?? NO_CHECKS }));
}

/** The mean of looks a span, over those since the first with any. */
function usualOf(earlier: readonly Counters[]): number | null {
  const looks = earlier.map((counters) => all(tallyOf(counters)));
  const known = looks.slice(0, looks.findLastIndex((count) => count > 0) + 1);
  return known.length > 0 ? known.reduce((sum, count) => sum + count, 0) / known.length : null;
}

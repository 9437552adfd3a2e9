import { type Counters, type Sum, tallyOf, total } from '../log/sums.ts';
import { all, NO_CHECKS, type Tally } from '../log/tally.ts';
import { daysOf, monthsOf, type Span } from '../time/span.ts';
import type { Origin } from '../visits/visit.ts';
import { type DaysLog, type DaysSeen, daysSeen } from './calm-days.ts';
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

/** What a report tells of a span of days. */
export interface Report extends DaysSeen {
  readonly span: Span;
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
  /** Calm days since the beginning. */
  readonly calmDaysInAll: number;
  /** ISO date of the first day anyone was listed. */
  readonly since: string;
  readonly suggestion: Suggestion | null;
}

/** What a report is made of, as the log gives it. */
export interface ReportLog extends DaysLog {
  /** Sums of the span: its days, or for all time its months. */
  readonly sums: readonly Sum[];
  /** Counters of up to eight spans before, latest first. */
  readonly earlier: readonly Counters[];
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
  return {
    span,
    ...counts,
    ...daysSeen(barsOf(log.sums, span), log, span.kind, today),
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
    calmDaysInAll: log.calmDaysInAll,
    since: log.since,
    suggestion: suggest(counts),
  };
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

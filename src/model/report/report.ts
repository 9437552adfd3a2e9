import { networkById } from '../../networks/addresses/lookup.ts';
import { type Counters, isAny, plus, type Sum, sittingsIn, tallyOf, total } from '../log/sums.ts';
import { all, NO_CHECKS, type Tally } from '../log/tally.ts';
import { plusDays } from '../time/day.ts';
import { daysOf, monthsOf, type Span, spanBefore } from '../time/span.ts';
import { type DaysLog, type DaysSeen, daysSeen } from './calm-days.ts';
import {
  ENOUGH_SPANS,
  type Findings,
  findingsIn,
  isNearlySeen,
  isSeen,
  isWhole,
} from './findings.ts';
import {
  type Group,
  groupsOf,
  type HopeOutcomes,
  hopesOf,
  type NamedGroup,
  type Outcomes,
  outcomesOf,
} from './groups.ts';
import { type Hours, hoursOf } from './hours.ts';
import { type SoFar, soFarOf } from './so-far.ts';
import { type Suggestion, suggest } from './suggestion.ts';

/** What a report tells of a span of days. */
export interface Report extends DaysSeen {
  readonly span: Span;
  /** ISO dates: of the first day anyone was listed, of the first since then with figures, and of the day under way. */
  readonly since: string;
  readonly figuresFrom: string;
  readonly today: string;
  readonly total: Tally;
  /** All that is counted of the span: what one card alone tells, it reads here. */
  readonly counters: Counters;
  /** Pages that were needed, and opened: no attempts. */
  readonly needed: number;
  /** The whole span before one that is over; else, or where either was not seen well enough, nothing is compared. */
  readonly before: Tally | null;
  /** Looks of an ordinary span: the mean of three to eight whole ones before, nearly all seen; null while there are fewer. */
  readonly usual: number | null;
  /** Of a week or month under way, what can be compared. */
  readonly soFar: SoFar | null;
  /** Seconds spent on pages that went on, in this span and the one before. */
  readonly seconds: number;
  readonly secondsBefore: number | null;
  readonly hours: Hours;
  readonly sittings: Sittings;
  readonly findings: Findings;
  /** Most looks first. */
  readonly networks: readonly NamedGroup[];
  readonly people: readonly Group[];
  /** Of the times something was hoped for, how often looking helped. */
  readonly hopes: readonly HopeOutcomes[];
  readonly helped: Outcomes;
  readonly nextDay: Outcomes;
  /** Calm days since the beginning. */
  readonly calmDaysInAll: number;
  /** Of the day under way something may have gone unseen. */
  readonly isTodayMissed: boolean;
  readonly suggestion: Suggestion | null;
}

/** Sittings: what is said of times, and of one span beside others, goes by them. */
export interface Sittings {
  /** By weekday and hour: up to now, and of the finished days alone. */
  readonly hours: Hours;
  readonly finished: Hours;
  /** Of each whole span before that was seen throughout, latest first. */
  readonly before: readonly number[];
}

/** What a report is made of, as the log gives it. */
export interface ReportLog extends DaysLog {
  /** Sums of the span: its days, or for all time its months. */
  readonly sums: readonly Sum[];
  /** Those of its days that are not finished. */
  readonly unfinished: readonly Sum[];
  /** Counters of up to eight spans before, latest first. */
  readonly earlier: readonly Counters[];
  /** Sums of the days of the span before. */
  readonly daysBefore: readonly Sum[];
}

/**
 * The report of a span.
 * @param today ISO date of the day under way
 * @param spared ISO dates of hard dates, which no finding names
 */
export function reportOf(
  log: ReportLog,
  span: Span,
  today: string,
  spared: readonly string[] = [],
): Report {
  const { sums, since, figuresFrom } = log;
  const counters = total(sums.map((sum) => sum.counters));
  const before = wholeBefore(log, span, today);
  const beside = isWhole(span, comparedSince(log), today) ? besideOf(log, span, today) : undefined;
  const sittings = sittingsOf(log, counters, before(isSeen));
  const counts = {
    findings: findingsIn(span, sittings.finished, log, today, spared),
    total: tallyOf(counters),
    networks: groupsOf(counters, 'network').map(named),
    hopes: hopesOf(counters),
  };
  return {
    ...{ span, since, figuresFrom, today, sittings, counters, ...counts },
    ...daysSeen(barsOf(sums, span), log, span.kind, today),
    before: beside ? tallyOf(beside) : null,
    usual: usualOf(before(isNearlySeen)),
    soFar: soFarOf(
      span,
      [...sums, ...log.daysBefore],
      { ...log, since: comparedSince(log) },
      today,
    ),
    needed: counters['count:all:needed'] ?? 0,
    seconds: counters.seconds ?? 0,
    secondsBefore: beside ? (beside.seconds ?? 0) : null,
    hours: hoursOf(counters, 'hour'),
    people: groupsOf(counters, 'person'),
    helped: outcomesOf(counters, 'helped'),
    nextDay: outcomesOf(counters, 'later'),
    calmDaysInAll: log.calmDaysInAll,
    isTodayMissed: log.isTodayMissed,
    suggestion: suggest(counts),
  };
}

/** After which day (ISO date) days can be compared: after the first listing, and where figures are kept. */
const comparedSince = ({ since, figuresFrom }: DaysLog): string =>
  since < figuresFrom ? plusDays(figuresFrom, -1) : since;

/** Tells the counters of the whole spans before that were seen well enough, latest first. */
const wholeBefore =
  (log: ReportLog, span: Span, today: string) =>
  (isSeenEnough: typeof isSeen): Counters[] =>
    log.earlier.filter((_, index) => {
      const one = spanBefore(span, index + 1);
      return isWhole(one, comparedSince(log), today) && isSeenEnough(one, log.watched);
    });

/**
 * Counters of the whole span before, where both were nearly all seen. With nothing in it, all of it has to be: what was not
 * seen is not called calm.
 */
function besideOf(log: ReportLog, span: Span, today: string): Counters | undefined {
  const [counters = {}] = log.earlier;
  const before = spanBefore(span);
  const areSeen = [span, before].every((one) => isNearlySeen(one, log.watched));
  const isKnown = areSeen && (isAny(counters) || isSeen(before, log.watched));
  return isKnown && isWhole(before, comparedSince(log), today) ? counters : undefined;
}

/** With the network's name, or its id where it is known no more. */
const named = (group: Group): NamedGroup => ({
  ...group,
  name: networkById(group.id)?.name ?? group.id,
});

function sittingsOf(
  { unfinished }: ReportLog,
  counters: Counters,
  whole: readonly Counters[],
): Sittings {
  const underWay = total(unfinished.map((sum) => sum.counters));
  return {
    hours: hoursOf(counters, 'sitting:hour'),
    finished: hoursOf(plus(counters, underWay, -1), 'sitting:hour'),
    before: fromFirstLook(whole).map(sittingsIn),
  };
}

/** The days of a span, for all time its months, with what came of each. */
export function barsOf(sums: readonly Sum[], span: Span): Group[] {
  const known = new Map(sums.map(({ id, counters }) => [id, tallyOf(counters)]));
  const ids = span.kind === 'all' ? monthsOf(span) : daysOf(span);
  return ids.map((id) => ({ id, tally: known.get(id) ?? NO_CHECKS }));
}

const looksIn = (counters: Counters): number => all(tallyOf(counters));

/** Spans from the first with a look on, latest first: what was before may be gone from the log. */
const fromFirstLook = (spans: readonly Counters[]): readonly Counters[] =>
  spans.slice(0, spans.findLastIndex((counters) => looksIn(counters) > 0) + 1);

function usualOf(whole: readonly Counters[]): number | null {
  const known = fromFirstLook(whole);
  if (known.length < ENOUGH_SPANS) return null;
  return known.reduce((sum, counters) => sum + looksIn(counters), 0) / known.length;
}

/** What the background tells of a log, from a state's own checks. */

import type { MessageData } from '../../../src/messages/shapes.ts';
import type { Check } from '../../../src/model/log/check.ts';
import { fits, type HistoryPage } from '../../../src/model/log/history.ts';
import { fromVersion2 } from '../../../src/model/log/steps.ts';
import {
  countersOf,
  isLooked,
  monthOf,
  plus,
  type Sum,
  total,
} from '../../../src/model/log/sums.ts';
import { type Report, reportOf } from '../../../src/model/report/report.ts';
import { type Figures, figuresOf, toldFrom } from '../../../src/model/sync/day-figures.ts';
import { localDay } from '../../../src/model/time/day.ts';
import {
  daysOf as daysBetween,
  type Span,
  type SpanKind,
  spanAt,
  spanBefore,
} from '../../../src/model/time/span.ts';
import { withSittings } from '../../browsers/week.ts';
import type { State } from '../state.ts';

/** The sums of the days that have checks. */
function daysOf(checks: readonly Check[]): Sum[] {
  const days = Map.groupBy(withSittings(checks), ({ day }) => day);
  return [...days].map(([id, some]) => ({
    id,
    counters: some.map(countersOf).reduce((sum, one) => plus(sum, one), {}),
  }));
}

const monthsOf = (days: readonly Sum[]): Sum[] =>
  [...Map.groupBy(days, ({ id }) => monthOf(id))].map(([id, some]) => ({
    id,
    counters: total(some.map(({ counters }) => counters)),
  }));

/** The report of the span of a kind that holds an ISO date; weeks begin on Monday. */
export function reportFrom(
  { checks = [], unwatched = [] }: Pick<State, 'checks' | 'unwatched'>,
  since: string,
  kind: SpanKind,
  day: string,
): Report {
  const today = localDay(Date.now());
  const span = spanAt(kind, day, 1, since, today);
  const days = daysOf(checks);
  const within = ({ first, end }: Span) => days.filter(({ id }) => id >= first && id < end);
  const counted = daysBetween({ first: since, end: today });
  const looked = days
    .filter((one) => counted.includes(one.id) && isLooked(one))
    .map(({ id }) => id);
  const watched = counted.filter((one) => !unwatched.includes(one));
  const before = Array.from({ length: kind === 'all' ? 0 : 8 }, (_, index) =>
    spanBefore(span, index + 1),
  );
  const log = {
    sums: kind === 'all' ? monthsOf(days) : within(span),
    unfinished: within(span).filter(({ id }) => id >= today),
    earlier: before.map((one) => total(within(one).map(({ counters }) => counters))),
    daysBefore: kind === 'all' ? [] : within(spanBefore(span)),
    watched,
    isTodayMissed: false,
    figuresFrom: '',
    lookedDaysInAll: looked.length,
    calmDaysInAll: watched.filter((one) => !looked.includes(one)).length,
    since,
  };
  return reportOf(log, span, today);
}

/** What this browser tells of its days. */
export function figuresFrom(
  { checks = [], unwatched = [] }: Pick<State, 'checks' | 'unwatched'>,
  since: string,
): Figures {
  const until = localDay(Date.now());
  const from = toldFrom(since, until);
  const rows = daysBetween({ first: from, end: until })
    .filter((id) => !unwatched.includes(id))
    .map((id) => ({ id, isSeen: true as const }));
  return figuresOf({ sums: daysOf(checks), rows, watchedFrom: null }, from, until);
}

/** Some of the checks, latest first, with the events that they come to. */
export function historyFrom(
  checks: readonly Check[],
  { filter, before, count }: MessageData['history'],
): HistoryPage {
  const found = checks
    .filter((check) => fits(check, filter) && (!before || check.at < before.at))
    .sort((a, b) => b.at - a.at);
  const shown = found.slice(0, count);
  const last = shown.at(-1);
  return {
    checks: shown.map(fromVersion2),
    before: last && found.length > count ? { at: last.at, id: last.id } : null,
  };
}

import { all, stayedClosed } from '../log/tally.ts';
import { earlier, weekdayOf } from '../time/day.ts';
import { PARTS, type PartOfDay } from '../time/parts-of-day.ts';
import { ENOUGH_SPANS, isWhole } from './findings.ts';
import { countIn, countInPart } from './hours.ts';
import type { Report } from './report.ts';
import { standsOut } from './stands-out.ts';

/**
 * Without an attempt: up to the first day, in one whose figures were let go, all or some, in a span under way, in one that
 * nobody saw, in one that anyone was listed in, in a whole one.
 */
type Quiet = 'first' | 'let-go' | 'so-far' | 'not-seen' | 'begun' | 'none';

/** With attempts: none opened, some did, all did; the last two in a span that is heavier than usual. */
type Busy = 'closed' | 'some' | 'open' | 'heavier' | 'hard';

/** What a report says first, before any figure. */
export interface Headline {
  readonly lead: Quiet | Busy;
  /** How attempts stayed closed: the door held, the user left, or both. */
  readonly by: 'held' | 'left' | 'both';
  /** When they came: what stands out, or while there are few, just that. */
  readonly when: When | null;
}

type When =
  | { readonly part: PartOfDay }
  /** ISO date. */
  | { readonly day: string }
  | { readonly sittings: number }
  | { readonly once: PartOfDay };

/** A span is heavier with half as many sittings again as usual, and more than chance. */
const HEAVIER_RATIO = 1.5;

/** It may differ from the usual in two ways. */
const HEADLINE_TRIES = 2;

/** So many sittings can stand out nowhere: they are told as they came. */
const FEW_SITTINGS = 3;

/** The finding in a report's figures. It never blames: a heavier span says so, and what stayed closed. */
export function headlineOf(report: Report): Headline {
  const { total } = report;
  const by = total.stopped === 0 ? 'held' : total['turned-away'] === 0 ? 'left' : 'both';
  if (all(total) === 0) return { lead: quiet(report), by, when: null };
  return { lead: busy(report), by, when: whenOf(report) };
}

function quiet(report: Report): Quiet {
  const { span, since, today, total, calmDays, notSeenDays } = report;
  const isBefore = since >= earlier(today, span.end);
  if (isBefore && total['ran-into'] === 0) return 'first';
  if (isLetGo(report)) return 'let-go';
  if (span.end > today) return 'so-far';
  if (calmDays === 0 && notSeenDays > 0) return 'not-seen';
  return isWhole(span, since, today) ? 'none' : 'begun';
}

/** Whether figures of a span's days were let go, as old ones are where the user wants that. */
export const isLetGo = ({ span, since, figuresFrom }: Report): boolean =>
  since < figuresFrom && span.first < figuresFrom;

function busy(report: Report): Busy {
  const { total } = report;
  if (total['went-on'] === 0) return 'closed';
  if (stayedClosed(total) === 0) return isHeavier(report) ? 'hard' : 'open';
  return isHeavier(report) ? 'heavier' : 'some';
}

/**
 * Chance gives each of some spans as many: compared as in Przyborowski and Wilenski, Biometrika 1940. Only with those that
 * were seen throughout, or what nobody saw of them would make this one heavier.
 */
function isHeavier({ sittings: { hours, before } }: Report): boolean {
  if (before.length < ENOUGH_SPANS) return false;
  const now = countIn(hours);
  const then = before.reduce((sum, count) => sum + count, 0);
  const isMore = now * before.length >= then * HEAVIER_RATIO;
  return isMore && standsOut(now, now + then, 1 / (before.length + 1), HEADLINE_TRIES);
}

function whenOf(report: Report): When | null {
  const { findings, total, span, today, sittings } = report;
  if (findings.part) return { part: findings.part };
  if (findings.day) return { day: findings.day };
  const count = countIn(sittings.hours);
  const isTold = span.end > today && all(total) > 1 && count > 0 && count <= FEW_SITTINGS;
  if (!isTold || isCarriedOver(report)) return null;
  if (count > 1) return { sittings: count };
  const once = onlyPart(report);
  return once && { once };
}

/** Whether some of a span's first attempts may belong to a sitting that began before its first midnight. */
function isCarriedOver({ span, hours, sittings }: Report): boolean {
  const weekday = weekdayOf(span.first) - 1;
  return (hours[weekday]?.[0] ?? 0) > (sittings.hours[weekday]?.[0] ?? 0);
}

/** The part of the day that holds all attempts: a sitting may last beyond the one in which it began. */
const onlyPart = ({ hours }: Report): PartOfDay | null =>
  PARTS.find((one) => countInPart(hours, one) === countIn(hours)) ?? null;

import { all, letGoBy, NO_CHECKS } from '../log/tally.ts';
import type { PartOfDay } from '../time/parts-of-day.ts';
import { hardDay } from './hard-day.ts';
import { hardPart } from './hours.ts';
import type { Report } from './report.ts';

/** What a report says first, before any figure. */
export interface Headline {
  readonly lead:
    | 'first'
    | 'none'
    /** None on the days that were seen, and no day was seen. */
    | 'none-seen'
    | 'not-seen'
    | 'all'
    | 'some'
    | 'heavier'
    | 'hard';
  /** When it tends to happen, if the figures tell: a part of the day, or the ISO date of one day. */
  readonly when: { readonly part: PartOfDay } | { readonly day: string } | null;
}

/** A span is heavier with half as many looks again as usual, and no fewer than this. */
const HEAVY = { share: 1.5, least: 6 } as const;

/** The finding in a report's figures. It never blames: a heavier span says so, and what was let go by. */
export const headlineOf = (report: Report): Headline => ({
  lead: leadOf(report),
  when: all(report.total) > 0 ? whenOf(report) : null,
});

function leadOf(report: Report): Headline['lead'] {
  const [looks, by] = [all(report.total), letGoBy(report.total)];
  if (looks === 0) return isFirst(report) ? 'first' : noneOf(report);
  if (by === looks) return 'all';
  if (by === 0) return 'hard';
  return isHeavier(report) ? 'heavier' : 'some';
}

const isFirst = ({ before, total, calmDaysInAll, notSeenDays }: Report): boolean =>
  all(before ?? NO_CHECKS) === 0 &&
  total['ran-into'] === 0 &&
  calmDaysInAll === 0 &&
  notSeenDays === 0;

/** No looks: on all days, or as far as they were seen. Of a span under way the present day is. */
function noneOf({ notSeenDays, calmDays, bars, span, since }: Report): Headline['lead'] {
  if (notSeenDays === 0) return 'none';
  const isOver = span.kind !== 'all' && bars.every(({ id, state }) => id < since || state !== null);
  return isOver && calmDays === 0 ? 'not-seen' : 'none-seen';
}

const isHeavier = ({ total, usual }: Report): boolean =>
  usual !== null && all(total) >= Math.max(HEAVY.least, usual * HEAVY.share);

function whenOf({ hours, bars, span }: Report): Headline['when'] {
  const part = hardPart(hours);
  if (part) return { part };
  const day = span.kind === 'week' ? hardDay(bars) : null;
  return day ? { day } : null;
}

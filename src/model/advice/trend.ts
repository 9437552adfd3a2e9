import { countIn } from '../report/hours.ts';
import type { Report } from '../report/report.ts';
import { standsOut } from '../report/stands-out.ts';
import type { Trend } from './situation.ts';

/** Half as many again, or more, in one of two weeks: a share of both of at least this. */
const CLEAR_SHARE = 0.6;

/** Either week may hold more, and that can be said on each day of the week after its first. */
const TREND_TRIES = 2 * 6;

/**
 * How a week under way compares with the same days of the week before. Its finished days count, and all of its days,
 * compared or not, count against calling it lighter; a day that was not seen, today among them, forbids it.
 * @param report of a week
 * @returns null where the two are much alike, or nothing can be compared yet
 */
export function trendOf({ soFar, isSeenSoFar, sittings }: Report): Trend | null {
  if (!soFar) return null;
  const [now, before] = [soFar.now.sittings, soFar.before.sittings];
  const isClear = (more: number, less: number) =>
    more >= CLEAR_SHARE * (more + less) && standsOut(more, more + less, 1 / 2, TREND_TRIES);
  if (isClear(now, before)) return 'heavier';
  const all = countIn(sittings.hours);
  return isSeenSoFar && isClear(before, all) ? 'lighter' : null;
}

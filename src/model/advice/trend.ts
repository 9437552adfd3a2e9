import { all, sum, type Tally } from '../log/tally.ts';
import { plusDays } from '../time/day.ts';
import type { Trend } from './situation.ts';

/** From so many looks fewer or more on, a week is told as lighter or heavier. */
const CLEAR = 3;

/**
 * How this week so far compares with the same weekdays of the week before.
 * @param days days of both weeks, by ISO date, with their looks
 * @param first ISO date of this week's first day
 * @param today ISO date
 * @returns null where the two are much alike
 */
export function trendOf(
  days: readonly { readonly id: string; readonly tally: Tally }[],
  first: string,
  today: string,
): Trend | null {
  const looks = (from: string, to: string) =>
    all(sum(days.filter(({ id }) => id >= from && id <= to).map(({ tally }) => tally)));
  const more = looks(first, today) - looks(plusDays(first, -7), plusDays(today, -7));
  if (Math.abs(more) < CLEAR) return null;
  return more < 0 ? 'lighter' : 'heavier';
}

/**
 * Attempts that follow one another are one sitting: what is said of times of the day and of weeks counts
 * sittings, or one bad quarter of an hour would be six findings. A sitting is known by the attempt that opens it.
 */
import type { Check } from './check.ts';
import { isOut } from './follows.ts';
import { countOf } from './tally.ts';

/** Attempts of one sitting begin less than this apart, in milliseconds. */
export const SITTING_MS = 30 * 60_000;

/** Whether the user went looking, and it counts: neither ran into, nor needed, nor taken out, nor somebody else's. */
export const isAttempt = (
  check: Pick<Check, 'outcome' | 'origin' | 'cameBy' | 'isChosen' | 'isNotMe' | 'removed'>,
): boolean => !isOut(check) && !['ran-into', 'needed'].includes(countOf(check));

/** Tells of checks, asked in the order of their time, which ones open a sitting. */
export function sittings(): (check: Check) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return (check) => {
    if (!isAttempt(check)) return false;
    const opens = check.at - last >= SITTING_MS;
    last = check.at;
    return opens;
  };
}

/** Whether a change leaves all sittings as they are: the check is the attempt it was, or still none. */
export const isSameAttempt = (before: Check, after: Check): boolean =>
  isAttempt(before) === isAttempt(after) && (before.at === after.at || !isAttempt(after));

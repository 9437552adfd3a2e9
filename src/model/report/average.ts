import { all, type Tally } from '../log/tally.ts';

/** What days, months or years came to, taken together. */
export interface Average {
  /** Of how many it is the mean. */
  readonly over: number;
  readonly attempts: number;
  /** The same by outcome. */
  readonly tally: Tally;
}

/** Fewer days tell nothing of an ordinary one, and neither does one alone that had attempts. */
const LEAST = { days: 3, withAttempts: 2 } as const;

/**
 * The mean of days, months or years.
 * @param tallies of those that were seen alone: what was not seen is not called calm
 * @returns null where it would say nothing
 */
export function averageOf(tallies: readonly Tally[]): Average | null {
  const over = tallies.length;
  const withAttempts = tallies.filter((tally) => all(tally) > 0).length;
  if (over < LEAST.days || withAttempts < LEAST.withAttempts) return null;
  const mean = (count: (tally: Tally) => number) =>
    tallies.reduce((sum, tally) => sum + count(tally), 0) / over;
  const tally: Tally = {
    'turned-away': mean((one) => one['turned-away']),
    stopped: mean(({ stopped }) => stopped),
    'went-on': mean((one) => one['went-on']),
    'ran-into': mean((one) => one['ran-into']),
  };
  return { over, attempts: all(tally), tally };
}

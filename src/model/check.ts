import type { Surface } from '../networks/network.ts';

/**
 * What came of a check. `turned-away`: stopped by us, the user has not chosen. `stopped`: the user
 * left by choice. `went-on`: the page was seen. The first two are told as "let go by".
 */
export const OUTCOMES = ['turned-away', 'stopped', 'went-on'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One look at a person. Times are epoch milliseconds. */
export interface Check {
  readonly id: string;
  /** Ids of every visit folded into this check (reloads, redirects, repeated messages), own id first. */
  readonly visits: readonly string[];
  readonly at: number;
  /** When its latest visit came. */
  readonly seen: number;
  /** The user's local date when it happened, `2026-11-23`. */
  readonly day: string;
  readonly person: string;
  readonly network: string;
  readonly surface: Surface;
  readonly outcome: Outcome;
}

/** How many checks came to each outcome. */
export type Tally = Readonly<Record<Outcome, number>>;

export const NO_CHECKS: Tally = { 'turned-away': 0, stopped: 0, 'went-on': 0 };

/** The sum of tallies. */
export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({
      'turned-away': a['turned-away'] + b['turned-away'],
      stopped: a.stopped + b.stopped,
      'went-on': a['went-on'] + b['went-on'],
    }),
    NO_CHECKS,
  );

/** Checks that were let go by: stopped by us or left by choice. */
export const letGoBy = (tally: Tally): number => tally['turned-away'] + tally.stopped;

/** All checks of a tally. */
export const all = (tally: Tally): number => letGoBy(tally) + tally['went-on'];

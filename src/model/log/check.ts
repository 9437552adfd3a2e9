import type { Surface } from '../../networks/network.ts';
import type { Answers } from './answers.ts';

/**
 * What came of a check. `turned-away`: stopped by us, the user has not chosen. `stopped`: the user
 * left by choice. `went-on`: the page was seen. The first two are told as "let go by".
 */
export const OUTCOMES = ['turned-away', 'stopped', 'went-on'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * How a check came about, as far as the browser tells: `opened` is an address typed, bookmarked or
 * followed from elsewhere (no page of ours learns which: the referrer is empty behind a rule, Chromium
 * 156 and Firefox 153). `advance` and `feed` are running into someone, unasked.
 */
export const ORIGINS = ['opened', 'link', 'search', 'advance', 'feed'] as const;
export type Origin = (typeof ORIGINS)[number];

/** One look at a person, and what the user said of it. Times are epoch milliseconds. */
export interface Check extends Answers {
  readonly id: string;
  /** Ids of every visit folded into this check (reloads, redirects, repeated messages), own id first. */
  readonly visits: readonly string[];
  readonly at: number;
  /** When its latest visit came. */
  readonly seen: number;
  /** The user's local date when it happened, `2026-11-23`. */
  readonly day: string;
  /** The local hour then, 0 to 23. */
  readonly hour: number;
  readonly person: string;
  readonly network: string;
  readonly surface: Surface;
  /** As it came out, or as the user corrected it. */
  readonly outcome: Outcome;
  readonly origin: Origin;
  /** The user chose to go on. */
  readonly isChosen?: true;
  /** How long its pages were looked at, in seconds, by visit. */
  readonly stays?: Readonly<Record<string, number>>;
}

/** What a check is counted as. Running into someone is counted apart, until the user chooses to go on. */
export const COUNTS = [...OUTCOMES, 'ran-into'] as const;
export type Count = (typeof COUNTS)[number];

export function countOf({ outcome, origin, cameBy, isChosen }: Counted): Count {
  const isMet = origin === 'advance' || origin === 'feed';
  const ranInto = cameBy ? cameBy === 'ran-into' : isMet && !isChosen;
  return ranInto ? 'ran-into' : outcome;
}

/** How long a check's pages were looked at, in seconds, to within five a visit. */
export const secondsOf = ({ stays = {} }: Pick<Check, 'stays'>): number =>
  Object.values(stays).reduce((sum, seconds) => sum + seconds, 0);

/** What of a check is counted. */
export type Counted = Omit<Check, 'id' | 'visits' | 'seen' | 'at' | 'note'>;

/** How many checks came to each. */
export type Tally = Readonly<Record<Count, number>>;

export const NO_CHECKS: Tally = { 'turned-away': 0, stopped: 0, 'went-on': 0, 'ran-into': 0 };

/** A tally with one more, or one less. */
export const add = (tally: Tally, count: Count, by: 1 | -1 = 1): Tally => ({
  ...tally,
  [count]: tally[count] + by,
});

/** The sum of tallies. */
export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({
      'turned-away': a['turned-away'] + b['turned-away'],
      stopped: a.stopped + b.stopped,
      'went-on': a['went-on'] + b['went-on'],
      'ran-into': a['ran-into'] + b['ran-into'],
    }),
    NO_CHECKS,
  );

/** Checks that were let go by: stopped by us or left by choice. */
export const letGoBy = (tally: Tally): number => tally['turned-away'] + tally.stopped;

/** All checks of a tally in which the user went looking. */
export const all = (tally: Tally): number => letGoBy(tally) + tally['went-on'];

/** What the user says of a check, a correction of its outcome too. */
export type Said = Answers & { readonly outcome?: Outcome | undefined };

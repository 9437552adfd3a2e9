import { isMet, OUTCOMES } from '../visits/visit.ts';
import type { Check } from './check.ts';

const LOOKS = OUTCOMES.filter((one) => one !== 'needed');

/** What a check is counted as. Running into someone is counted apart, until the user chooses to go on. What was needed is in no tally. */
export const COUNTS = [...LOOKS, 'ran-into'] as const;
export type Count = (typeof COUNTS)[number];

export function countOf({
  outcome,
  origin,
  cameBy,
  isChosen,
}: Pick<Check, 'outcome' | 'origin' | 'cameBy' | 'isChosen'>): Count | 'needed' {
  if (outcome === 'needed') return 'needed';
  const ranInto = cameBy ? cameBy === 'ran-into' : isMet(origin);
  const wentOnByChoice = isChosen && outcome === 'went-on';
  return ranInto && !wentOnByChoice ? 'ran-into' : outcome;
}

/** How many checks came to each. */
export type Tally = Readonly<Record<Count, number>>;

export const NO_CHECKS: Tally = { 'turned-away': 0, stopped: 0, 'went-on': 0, 'ran-into': 0 };

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

/** Checks that stayed closed: stopped by us, or left by choice. */
export const stayedClosed = (tally: Tally): number => tally['turned-away'] + tally.stopped;

/** All checks of a tally in which the user went looking. */
export const all = (tally: Tally): number => stayedClosed(tally) + tally['went-on'];

import { NUDGES, type Nudge, type Theme } from './nudges.ts';
import { PASSING, STANDING } from './reasons.ts';
import { fits, type Situation } from './situation.ts';

/** So many nudges pass before one comes again. */
export const RECENT_NUDGES = 10;

/** A nudge that was shown, and on what occasion: a visit, or an opening of the popup. */
export interface Shown {
  readonly occasion: string;
  readonly id: string;
}

/** What the chooser heeds besides the moment. */
export interface Heed {
  /** What was shown lately, oldest first. */
  readonly shown: readonly Shown[];
  /** Themes the user wants less of. */
  readonly less: readonly Theme[];
}

/**
 * The nudge for a moment. The most particular reason of the moment comes first; what holds for longer
 * takes turns. What was shown lately is passed over, and so are themes the user wants less of, as long
 * as there is anything else.
 * @param turn any whole number; successive ones rotate
 */
export function chooseNudge(at: Situation, { shown, less }: Heed, turn: number): Nudge {
  const lately = new Set(shown.slice(-RECENT_NUDGES).map(({ id }) => id));
  const fresh = poolsFor(at).map((pool) => pool.filter(({ id }) => !lately.has(id)));
  const liked = fresh.map((pool) => pool.filter(({ theme }) => !less.includes(theme)));
  const pool = [...liked, ...fresh].find(({ length }) => length > 0) ?? NUDGES;
  return pool[turn % pool.length] as Nudge;
}

/** What fits a moment: a pool for each reason of the moment, then one for all that hold for longer. */
function poolsFor(at: Situation): Nudge[][] {
  const fitting = (reasons: typeof PASSING | typeof STANDING) =>
    Object.entries(reasons).flatMap(([reason, when]) => (fits(when, at) ? [reason] : []));
  return [...fitting(PASSING).map((reason) => [reason]), fitting(STANDING)].map((reasons) =>
    NUDGES.filter(({ reason }) => reasons.includes(reason)),
  );
}

/** The nudge of an occasion: the one it already had, unless it is wanted less by now, or a new one. */
export function nudgeOn(occasion: string, at: Situation, heed: Heed, turn: number): Nudge {
  const kept = heed.shown
    .filter((one) => one.occasion === occasion)
    .flatMap(({ id }) => NUDGES.filter((nudge) => nudge.id === id))
    .find(({ theme }) => !heed.less.includes(theme));
  return kept ?? chooseNudge(at, heed, turn);
}

import { type Action, actionsAt } from '../advice/actions.ts';

/** What takes longer, in minutes, is nothing to do instead of a look. */
const LONGEST_MINUTES = 5;

/** The how-manieth of its kind an action is. */
const rank = ({ id, care }: Action, of: readonly Action[]) =>
  of.filter((one) => one.care === care).findIndex((one) => one.id === id);

/** Small things to do instead of looking at a local hour, 0 to 23: one of each kind before the next of any. */
export function swapsAt(hour: number): string[] {
  const short = actionsAt(hour).filter(({ minutes }) => minutes <= LONGEST_MINUTES);
  return short.toSorted((a, b) => rank(a, short) - rank(b, short)).map(({ id }) => id);
}

/** How many are offered at a time. */
const OFFERED_ACTIONS = 3;

/**
 * Three different actions of a list; each turn offers others until all had theirs.
 * @param turn any whole number; successive ones rotate
 */
export const chooseSwaps = (ids: readonly string[], turn: number): string[] =>
  Array.from(
    { length: Math.min(OFFERED_ACTIONS, ids.length) },
    (_, place) => turn * OFFERED_ACTIONS + place,
  ).flatMap((place) => ids[place % ids.length] ?? []);

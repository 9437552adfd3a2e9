import { ACTIONS, type Action } from '../advice/actions.ts';

/** What takes longer, in minutes, is nothing to do instead of a look. */
const LONGEST = 5;

const short = ACTIONS.filter(({ minutes }) => minutes <= LONGEST);

/** The how-manieth short action an action is of its kind. */
const rank = ({ id, care }: Action) =>
  short.filter((one) => one.care === care).findIndex((one) => one.id === id);

/** Small things to do instead of looking, one of each kind before the next of any. */
export const SWAPS: readonly string[] = short
  .toSorted((a, b) => rank(a) - rank(b))
  .map(({ id }) => id);

/** How many are offered at a time. */
const OFFERED = 3;

/**
 * Three different actions of a list; each turn offers others until all had theirs.
 * @param turn any whole number; successive ones rotate
 */
export const chooseSwaps = (ids: readonly string[], turn: number): string[] =>
  Array.from(
    { length: Math.min(OFFERED, ids.length) },
    (_, place) => turn * OFFERED + place,
  ).flatMap((place) => ids[place % ids.length] ?? []);

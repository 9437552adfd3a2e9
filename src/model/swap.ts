/** Small things to do instead of looking, of the self-care actions: within minutes, and from where one sits. Texts at `care.<id>`. */
export const SWAPS: readonly string[] = [
  ...['water', 'stretch', 'text', 'air', 'dance', 'sky', 'tea', 'stairs', 'senses'],
  ...['fruit', 'charge', 'thank', 'song', 'sheets', 'block'],
];

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

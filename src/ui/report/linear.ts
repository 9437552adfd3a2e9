/** How long something is drawn, from what it counts. */
export type Scale = (count: number) => number;

/** Lengths in proportion to counts, the most of which is so long. That of d3 weighs as much as the rest of the report. */
export const linear =
  (most: number, longest: number): Scale =>
  (count) =>
    (count / most) * longest;

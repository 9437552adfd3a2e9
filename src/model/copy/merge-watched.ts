import type { WatchedDay } from '../log/watched-day.ts';

/**
 * The row of a day in two browsers, or in a browser and its copy. It was watched if both were while open: what either
 * missed, was missed. A browser without a row was not open. Commutative, associative, idempotent.
 */
export function mergeWatched(a: WatchedDay, b: WatchedDay): WatchedDay {
  const lost = [a.lostFrom, b.lostFrom].filter((at) => at !== undefined);
  return {
    ...a,
    ...b,
    ...((a.isSeen || b.isSeen) && { isSeen: true }),
    ...(lost.length > 0 && { lostFrom: Math.min(...lost) }),
    ...((a.wasOff || b.wasOff) && { wasOff: true }),
    ...((a.isDoubtful || b.isDoubtful) && { isDoubtful: true }),
  };
}

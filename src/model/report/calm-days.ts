/**
 * What each finished day came to. A calm day was watched, and no look went on. A day that nobody watched says
 * nothing. Only finished days count, so the total never falls: nothing that happens today can take away a
 * day already had.
 */
import { daysBetween } from '../time/day.ts';
import type { Group } from './groups.ts';

export type DayState = 'calm' | 'looked' | 'not-seen';

/** What tells of days. */
export interface DayFacts {
  /** ISO dates of days that were watched. */
  readonly watched: readonly string[];
  /** ISO date of the first day anyone was listed. */
  readonly since: string;
  /** ISO date. */
  readonly today: string;
}

/** What a day came to; null where it does not count: nobody was listed yet, or it is not over. */
export function stateOf(
  { id, tally }: Group,
  { watched, since, today }: DayFacts,
): DayState | null {
  if (id < since || id >= today) return null;
  if (tally['went-on'] > 0) return 'looked';
  return watched.includes(id) ? 'calm' : 'not-seen';
}

/** Of all finished days, how many were not seen: the rest. */
export const notSeenOf = (since: string, today: string, calm: number, looked: number): number =>
  Math.max(daysBetween(since, today) - calm - looked, 0);

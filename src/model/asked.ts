import type { Check } from './check.ts';

/** Soon after a look is this much later, in milliseconds, and no later than a day. */
const SOON = 10 * 60_000;
const DAY = 24 * 60 * 60_000;

/** How far back looks are asked about, in milliseconds. */
export const ASKED_MS = 2 * DAY;

/**
 * Whether, and as what, to ask of a check if it helped: once soon after going on, and once the next day.
 * @param now epoch ms
 * @param today the user's local ISO date
 */
export function askedOf(check: Check, now: number, today: string): 'soon' | 'next-day' | null {
  if (check.outcome !== 'went-on' || check.isNotMe || check.removed) return null;
  const age = now - check.at;
  if (age > ASKED_MS || age < SOON) return null;
  if (check.day < today && !check.helpedLater) return 'next-day';
  return check.day === today && !check.helped ? 'soon' : null;
}

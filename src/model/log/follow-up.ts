import { plusDays } from '../time/day.ts';
import type { Check } from './check.ts';

/** Soon after a look is this much later, in milliseconds. */
const SOON = 10 * 60_000;

const DAY = 24 * 60 * 60_000;

/** When it is worth asking of a look that went on at a moment (epoch ms): soon, and the next day. */
export const askingTimes = (at: number): number[] => [at + SOON, at + DAY];

/** What lies between a late look and the question of the next day, in milliseconds: about a night. */
const NIGHT = 8 * 60 * 60_000;

/** How far back looks are asked about, in milliseconds: a day and its next, of 25 hours at most. */
export const ASKED_MS = 50 * 60 * 60_000;

/**
 * Whether, and as what, to ask of a check if it helped: once soon after going on, and once the next day.
 * A look just before midnight is still asked about soon after, and of its next day in the morning.
 * @param now epoch ms
 * @param today the user's local ISO date
 */
export function askedOf(check: Check, now: number, today: string): 'soon' | 'next-day' | null {
  if (check.outcome !== 'went-on' || check.isNotMe || check.removed) return null;
  const age = now - check.at;
  const isYesterday = plusDays(check.day, 1) === today;
  if (isYesterday && age >= NIGHT) return check.helpedLater ? null : 'next-day';
  if (age < SOON || !(isYesterday || check.day === today)) return null;
  return check.helped ? null : 'soon';
}

/**
 * Whether a look helped: asked as how it feels now, and so of the latest look alone, and once. Until its next
 * day is over the question stands, soon after or then, whenever the user comes by.
 */
import { plusDays } from '../time/day.ts';
import type { Check } from './check.ts';
import { isAttempt } from './sittings.ts';

/** Soon after a look is this much later, in milliseconds. */
const SOON_MS = 10 * 60_000;

/** When to ask of a look that went on at a moment (epoch ms). */
export const askingTime = (at: number): number => at + SOON_MS;

/** What lies between a late look and the question of the next day, in milliseconds: about a night. */
const NIGHT_MS = 8 * 60 * 60_000;

/** How far back looks are asked about, in milliseconds: a day and its next, of 25 hours at most. */
export const ASKED_MS = 50 * 60 * 60_000;

/** The look that a question is about: the latest that went on, until it was answered. @param checks oldest first */
export function outstanding<Some extends Check>(checks: readonly Some[]): Some | undefined {
  const latest = checks.findLast((check) => isAttempt(check) && check.outcome === 'went-on');
  return latest && !latest.helped && !latest.helpedLater ? latest : undefined;
}

/**
 * Whether, and as what, to ask of an outstanding look now: soon after going on, or on its next day. A look
 * just before midnight is still asked about soon after, and of its next day in the morning.
 * @param now epoch ms
 * @param today the user's local ISO date
 */
export function askedOf(
  { at, day }: Check,
  now: number,
  today: string,
): 'soon' | 'next-day' | null {
  const age = now - at;
  const isYesterday = plusDays(day, 1) === today;
  if (isYesterday && age >= NIGHT_MS) return 'next-day';
  return age >= SOON_MS && (isYesterday || day === today) ? 'soon' : null;
}

import * as v from 'valibot';
import { type Known, setting } from '../records/kind.ts';

/**
 * The user's own if-then plan: if I want to look, then I will do this. Plans of this form help
 * (d = .65: Gollwitzer & Sheeran 2006).
 */
export const DEEDS = ['walk', 'friend', 'music', 'shower', 'own'] as const;
export type Deed = (typeof DEEDS)[number];

/** Longest words of a plan, in characters. */
export const PLAN_LENGTH = 80;

const planSchema = v.looseObject({
  deed: v.picklist(DEEDS),
  /** The friend's name, or the user's own words. */
  words: v.optional(v.pipe(v.string(), v.maxLength(PLAN_LENGTH))),
});

/** The user's plan; null while there is none. */
export const plan = setting('plan', v.nullable(planSchema), null);
export type Plan = Known<v.InferOutput<typeof planSchema>>;

/** Whether a plan says what to do: a friend needs a name, and an own plan its words. */
export const isWhole = ({ deed, words }: Plan): boolean =>
  (deed !== 'friend' && deed !== 'own') || Boolean(words?.trim());

/** The user's words to themself: how many, and the longest in characters. */
export const OWN_WORDS = { most: 3, longest: 200 } as const;

/**
 * The user's own words for a pause, or null where a nudge has its turn: they alternate.
 * @param turn a whole number that grows by one with every pause
 */
export function ownWordsAt(words: readonly string[], turn: number): string | null {
  if (words.length === 0 || turn % 2 === 1) return null;
  return words[(turn / 2) % words.length] ?? null;
}

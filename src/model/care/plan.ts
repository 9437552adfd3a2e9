import * as v from 'valibot';
import { type Known, setting } from '../records/kind.ts';
import { partOfDay } from '../time/parts-of-day.ts';

/**
 * The user's own if-then plan: if I want to look, then I will do this. Plans of this form help
 * (d = .65: Gollwitzer & Sheeran 2006).
 */
export const DEEDS = ['walk', 'friend', 'music', 'shower', 'own'] as const;
export type Deed = (typeof DEEDS)[number];

/** Longest words of a plan, in characters. */
export const MOST_PLAN_CHARS = 80;

/** A plan, as it is made. */
export const planSchema = v.looseObject({
  deed: v.picklist(DEEDS),
  /** The friend's name, or the user's own words. */
  words: v.optional(v.pipe(v.string(), v.maxLength(MOST_PLAN_CHARS))),
});

export type Plan = Known<v.InferOutput<typeof planSchema>>;

/** What a plan is for: any wish to look, or one in a moment that is harder than others. */
export const TRIGGERS = ['general', 'hard-date', 'late-night', 'alcohol', 'seen'] as const;
export type Trigger = (typeof TRIGGERS)[number];

const plansSchema = v.looseObject({
  general: v.optional(planSchema),
  'hard-date': v.optional(planSchema),
  'late-night': v.optional(planSchema),
  alcohol: v.optional(planSchema),
  seen: v.optional(planSchema),
});

/** At first there was one plan, for any moment, or null. */
const oneForAll = (old: unknown) => (old === null ? {} : { general: old });

/** The user's plans, at most one for each trigger. */
export const plans = setting('plan', plansSchema, {}, [oneForAll]);
export type Plans = Known<v.InferOutput<typeof plansSchema>>;

/** Those of the triggers for which there is a plan. */
export const plannedFor = (plans: Plans): Trigger[] => TRIGGERS.filter((one) => plans[one]);

/**
 * Which plan fits: the one for hard dates on such a day, the one for late nights at night, else the general one;
 * null without.
 * @param hour local hour, 0 to 23
 */
export function triggerAt(plans: Plans, hour: number, isHardDate: boolean): Trigger | null {
  const fitting: readonly (Trigger | false)[] = [
    isHardDate && 'hard-date',
    partOfDay(hour) === 'night' && 'late-night',
    'general',
  ];
  return fitting.find((one) => one !== false && plans[one]) || null;
}

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

/**
 * Days that matter after a break-up, from Ex Back Permanently's study of reunited couples: nobody got
 * back together within a month, and from six months on ever fewer did.
 */
export const DAYS = { month: 31, halfYear: 183 } as const;

/** The stretch after a break-up that a note speaks to. */
export const STRETCHES = ['early', 'months', 'longer'] as const;
export type Stretch = (typeof STRETCHES)[number];

/**
 * Whole days from one ISO date to another.
 * @returns null where no day is given, or it is still to come
 */
export function daysSince(day: string | null, today: string): number | null {
  if (!day) return null;
  const { days } = Temporal.PlainDate.from(day).until(today);
  return days < 0 ? null : days;
}

/** The stretch that so many days after the break-up lie in. */
export function stretchOf(days: number): Stretch {
  if (days < DAYS.month) return 'early';
  return days < DAYS.halfYear ? 'months' : 'longer';
}

/** Days without contact with somebody: finished local days, so that the total never falls. */
export interface DaysApart {
  /** Since the last contact. */
  readonly current: number;
  readonly longest: number;
  readonly total: number;
}

/**
 * Counts the days without contact. Nothing that happens today takes away a day already had.
 * @param start ISO date of the last contact before counting began
 * @param contacts ISO dates with contact since, in any order; others are left out
 * @param today ISO date
 */
export function daysApart(start: string, contacts: readonly string[], today: string): DaysApart {
  const days = [...new Set([start, ...contacts])].filter((day) => day >= start && day <= today);
  const stretches = days.sort().map((day, index, all) => daysBetween(day, all[index + 1] ?? today));
  return {
    current: stretches.at(-1) ?? 0,
    longest: Math.max(0, ...stretches),
    total: stretches.reduce((sum, days) => sum + days, 0),
  };
}

/** Whole days that lie between two ISO dates, both left out. */
const daysBetween = (from: string, to: string): number =>
  Math.max(0, Temporal.PlainDate.from(from).until(to).days - 1);

/** The id of a day of contact with a person: the same day is kept once, and can be taken back. */
export const contactId = (person: string, day: string): string => `contact ${day} ${person}`;

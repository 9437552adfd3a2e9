/** The part of the user's day, which is what the window shows. */
export type PartOfDay = 'morning' | 'noon' | 'dusk' | 'night';

/** The part of day of a local hour, 0 to 23. */
export function partOfDay(hour: number): PartOfDay {
  if (hour < 5 || hour >= 21) return 'night';
  if (hour < 11) return 'morning';
  return hour < 17 ? 'noon' : 'dusk';
}

/** The user's local hour, 0 to 23. */
export const hourNow = (): number => Temporal.Now.plainTimeISO().hour;

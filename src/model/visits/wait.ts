import { hoursOfPart, partOfDay } from '../time/parts-of-day.ts';

const [from, until] = hoursOfPart('night');

/** Local hours of the night, and the shortest wait then, and on hard dates, in seconds, where it is to be longer. */
export const NIGHT = { from, until, seconds: 60 } as const;

/** For what the user wants the wait longer. */
export interface Longer {
  readonly atNight: boolean;
  /** Today is a hard date that they want it for. */
  readonly today: boolean;
}

/** Whether the wait is longer at a local hour, 0 to 23. */
const isLonger = (hour: number, { atNight, today }: Longer): boolean =>
  today || (atNight && partOfDay(hour) === 'night');

/**
 * Seconds before "Continue" opens: never fewer than set.
 * @param hour local hour, 0 to 23
 * @param seconds the wait as set
 */
export const waitAt = (hour: number, seconds: number, longer: Longer): number =>
  isLonger(hour, longer) ? Math.max(seconds, NIGHT.seconds) : seconds;

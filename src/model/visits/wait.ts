import { hoursOfPart, partOfDay } from '../time/parts-of-day.ts';

const [from, until] = hoursOfPart('night');

/** Local hours of the night, and the shortest wait then, in seconds, where the user wants it longer. */
export const NIGHT = { from, until, seconds: 60 } as const;

/**
 * Seconds before "Continue" opens.
 * @param hour local hour, 0 to 23
 * @param seconds the wait as set
 * @param isLongerAtNight whether the user wants it longer at night
 */
export const waitAt = (hour: number, seconds: number, isLongerAtNight: boolean): number =>
  isLongerAtNight && partOfDay(hour) === 'night' ? Math.max(seconds, NIGHT.seconds) : seconds;

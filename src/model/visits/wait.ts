/** Local hours of the night, and the shortest wait then, in seconds, where the user wants it longer. */
export const NIGHT = { from: 22, until: 5, seconds: 60 } as const;

const isNight = (hour: number): boolean => hour >= NIGHT.from || hour < NIGHT.until;

/**
 * Seconds before "Continue" opens.
 * @param hour local hour, 0 to 23
 * @param seconds the wait as set
 * @param isLongerAtNight whether the user wants it longer at night
 */
export const waitAt = (hour: number, seconds: number, isLongerAtNight: boolean): number =>
  isLongerAtNight && isNight(hour) ? Math.max(seconds, NIGHT.seconds) : seconds;

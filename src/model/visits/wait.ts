import { hoursOfPart, partOfDay } from '../time/parts-of-day.ts';

const [from, until] = hoursOfPart('night');

/** Local hours of the night, and the shortest wait then, and on hard dates, in seconds, where it is to be longer. */
export const NIGHT_WAIT = { from, until, seconds: 60 } as const;

/** For what the user wants the wait longer. */
export interface Longer {
  readonly atNight: boolean;
  /** Today is a hard date that they want it for. */
  readonly today: boolean;
  /** So often they have gone on today, where the wait is to grow with it; else 0. */
  readonly goneOn: number;
}

/**
 * No wait grows beyond so many seconds: twice the longest that can be set. Judgement, not a measured figure: time to
 * put the thing down and come back, and not so long that taking the extension out is the quicker way.
 */
export const LONGEST_GROWN_SECONDS = 120;

/** Twice as long for each time: 10, 20, 40, 80 seconds, and never fewer than set. */
const grown = (seconds: number, goneOn: number): number =>
  Math.max(seconds, Math.min(seconds * 2 ** goneOn, LONGEST_GROWN_SECONDS));

/** Whether the wait is a long one at a local hour, 0 to 23. */
const isLonger = (hour: number, { atNight, today }: Longer): boolean =>
  today || (atNight && partOfDay(hour) === 'night');

/**
 * Seconds before "Continue" opens: never fewer than set, and of all that makes it longer the longest.
 * @param hour local hour, 0 to 23
 * @param seconds the wait as set
 */
export const waitAt = (hour: number, seconds: number, longer: Longer): number =>
  Math.max(grown(seconds, longer.goneOn), isLonger(hour, longer) ? NIGHT_WAIT.seconds : 0);

/** For how often the user has gone on today the wait is longer than it would be; 0 where it is not. */
export const grownBy = (hour: number, seconds: number, longer: Longer): number =>
  waitAt(hour, seconds, longer) > waitAt(hour, seconds, { ...longer, goneOn: 0 })
    ? longer.goneOn
    : 0;

/**
 * The day under way. A flight westwards, or a clock set back, may bring a date a second time; but a day that
 * has ended stays ended, so that what is told of it stays true. What happens meanwhile is of the day reached.
 */
import * as v from 'valibot';
import { isoDay } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';
import { plusDays } from './day.ts';

/** The latest local day (ISO date) that has begun; null while none was noted. */
export const latestDay = setting('latestDay', v.nullable(isoDay), null);

/** Zones are at most 26 hours apart: a date further ahead was of a clock that was wrong. */
export const MOST_AHEAD_DAYS = 2;

/**
 * The day under way as an ISO date.
 * @param wall the date on the wall
 * @param reached the latest date that has begun, if known
 */
export const dayUnderWay = (wall: string, reached: string | null): string =>
  reached !== null && reached > wall && reached <= plusDays(wall, MOST_AHEAD_DAYS) ? reached : wall;

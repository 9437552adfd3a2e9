/** How often the user went on today, to anybody: the wait may grow by it. */
import * as v from 'valibot';
import { isoDay } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

/** The latest local day (ISO date) on which a pass was opened, and how many were; null before the first. */
export const goneOn = setting(
  'goneOn',
  v.nullable(v.looseObject({ day: isoDay, times: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
  null,
);
type GoneOn = typeof goneOn.initial;

/**
 * How many passes count on a day. Those of a later day do as well: it is the clock that was set back.
 * @param today ISO date of the day under way
 */
export const timesGoneOn = (known: GoneOn, today: string): number =>
  known && known.day >= today ? known.times : 0;

/** One more on a day (ISO date). */
export const onceMore = (known: GoneOn, today: string): GoneOn => ({
  day: today,
  times: timesGoneOn(known, today) + 1,
});

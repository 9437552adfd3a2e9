import * as v from 'valibot';
import { isoDay, text } from '../records/common-schemas.ts';
import { type Known, setting } from '../records/kind.ts';
import { dayUnderWay } from '../time/latest-day.ts';

/** So often the same reading is opened in a day; after that its answer is known. */
export const MOST_OPENINGS = 3;

/** How often a reading was opened. More than enough is not counted. */
export const timesSchema = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(1),
  v.maxValue(MOST_OPENINGS),
);

const readSchema = v.looseObject({
  /** The day under way then. */
  day: isoDay,
  /** By the reading's address, such as `signs/contact`. */
  times: v.record(text(60), timesSchema),
});

/** Which readings were opened on the last day on which any was; null while none was. */
export const readingsToday = setting('readingsToday', v.nullable(readSchema), null);
type Read = Known<v.InferOutput<typeof readSchema>>;

/**
 * The day under way as an ISO date: what was read on a later date, before the clock went back, is of this day too.
 * @param today the day under way, as far as else is known
 */
export const readingDay = (read: Read | null, today: string): string =>
  dayUnderWay(today, read?.day ?? null);

/** How often a reading was opened on the day under way, an ISO date. */
export const timesRead = (read: Read | null, reading: string, today: string): number =>
  read?.day === readingDay(read, today) ? (read.times[reading] ?? 0) : 0;

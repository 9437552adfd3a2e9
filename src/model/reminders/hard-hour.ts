import * as v from 'valibot';
import { isoDay, wholeNumber } from '../records/common-schemas.ts';
import { type Known, setting } from '../records/kind.ts';

export const hourSchema = v.nullable(v.pipe(wholeNumber, v.maxValue(23)));

const hardHourSchema = v.looseObject({
  hour: hourSchema,
  /** ISO date of the first day on which it is so. */
  on: isoDay,
  /** What it was on the days before. */
  before: v.optional(hourSchema, null),
});

/** The hour (0 to 23) the user finds hardest, as the log told; null where it tells none. */
export const hardHour = setting('hardHour', v.nullable(hardHourSchema), null);
export type HardHour = Known<v.InferOutput<typeof hardHourSchema>> | null;

/** The hardest hour as it was on a local day (ISO date), so that what was due then stays due. */
export const hardHourOn = (known: HardHour, day: string): number | null =>
  (known && day < known.on ? known.before : known?.hour) ?? null;

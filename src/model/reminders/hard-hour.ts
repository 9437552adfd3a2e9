import * as v from 'valibot';
import { isoDay } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

/** The hour (0 to 23) the user finds hardest, as the log told on an ISO date; null where it tells none. */
export const hardHour = setting(
  'hardHour',
  v.nullable(
    v.looseObject({
      hour: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))),
      on: isoDay,
    }),
  ),
  null,
);

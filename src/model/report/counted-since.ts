import * as v from 'valibot';
import { setting } from '../records/kind.ts';
import { isoDay } from '../records/shapes.ts';

/** ISO date of the day the first person was listed; calm days are counted from it. */
export const countedSince = setting('countedSince', v.nullable(isoDay), null);

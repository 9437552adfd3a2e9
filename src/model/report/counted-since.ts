import * as v from 'valibot';
import { isoDay } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

/** ISO date of the day the first person was listed; calm days are counted from it. */
export const countedSince = setting('countedSince', v.nullable(isoDay), null);

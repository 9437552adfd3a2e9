import * as v from 'valibot';
import { isoDay } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

/** ISO date of the day the list was lost and brought back from its second copy, until the user has read so. */
export const restoredOn = setting('restoredOn', v.nullable(isoDay), null);

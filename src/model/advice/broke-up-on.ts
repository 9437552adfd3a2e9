import * as v from 'valibot';
import { isoDay } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

/** ISO date of the day it ended, if the user gave one. One for all: advice speaks to the break-up on their mind. */
export const brokeUpOn = setting('brokeUpOn', v.nullable(isoDay), null);

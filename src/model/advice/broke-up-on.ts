import * as v from 'valibot';
import { setting } from '../records/kind.ts';
import { isoDay } from '../records/shapes.ts';

/** ISO date of the day it ended, if the user gave one. One for all: advice speaks to the break-up on their mind. */
export const brokeUpOn = setting('brokeUpOn', v.nullable(isoDay), null);

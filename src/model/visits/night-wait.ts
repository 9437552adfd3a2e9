import * as v from 'valibot';
import { setting } from '../records/kind.ts';

/** Whether the wait is longer at night, see wait.ts. */
export const waitsLongerAtNight = setting('waitsLongerAtNight', v.boolean(), false);

import * as v from 'valibot';
import { setting } from '../records/kind.ts';

/** Whether a short note can be written on a check. */
export const takesNotes = setting('takesNotes', v.boolean(), false);

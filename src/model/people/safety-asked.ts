import * as v from 'valibot';
import { setting } from '../records/kind.ts';

/** Whether it was said, of anybody, if the user looks to stay safe from them; it is asked once. */
export const safetyAsked = setting('safetyAsked', v.boolean(), false);

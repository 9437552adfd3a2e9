import * as v from 'valibot';
import { setting } from '../records/kind.ts';

/** Whether the wait grows with each time that the user goes on in a day, see wait.ts. */
export const waitGrows = setting('waitGrows', v.boolean(), false);

import * as v from 'valibot';
import { setting } from '../records/kind.ts';

/** Whether to ask, after a look that went on, if it helped. */
export const asksWhetherHelped = setting('asksWhetherHelped', v.boolean(), true);

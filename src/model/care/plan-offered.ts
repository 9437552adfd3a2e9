import * as v from 'valibot';
import { setting } from '../records/kind.ts';

/** Whether a plan was offered and put off; it is offered once. */
export const planOffered = setting('planOffered', v.boolean(), false);

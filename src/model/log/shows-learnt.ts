import * as v from 'valibot';
import { setting } from '../records/kind.ts';

/** Whether the pause shows how often looking helped, of what is hoped for. */
export const showsLearnt = setting('showsLearnt', v.boolean(), false);

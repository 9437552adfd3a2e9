import * as v from 'valibot';
import { setting } from '../records/kind.ts';

/** Whether it was suggested to keep the button in the browser's toolbar; that is done once. */
export const pinSuggested = setting('pinSuggested', v.boolean(), false);

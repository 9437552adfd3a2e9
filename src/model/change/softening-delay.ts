import * as v from 'valibot';
import { setting } from '../records/kind.ts';

/** How long a softer change may wait, in hours; 0 is not at all. */
export const DELAYS = [0, 1, 24, 72] as const;
export type DelayHours = (typeof DELAYS)[number];

/** How long what makes protection softer waits, in hours. */
export const softeningDelay = setting('softeningDelay', v.picklist(DELAYS), 0);

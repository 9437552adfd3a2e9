import * as v from 'valibot';
import { text } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

export const shownSchema = v.looseObject({ occasion: text(200), id: text(100) });

/** The nudges shown last, oldest first. */
export const shownNudges = setting('shownNudges', v.array(shownSchema), []);

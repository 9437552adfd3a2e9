import * as v from 'valibot';
import { text } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';
import { LONGEST } from './answers.ts';

/** So many are kept; more would be no choice any more. */
export const MOST_OWN_TRIGGERS = 12;

/** Triggers of the user's own, in the order they were added. */
export const ownTriggers = setting(
  'ownTriggers',
  v.pipe(v.array(text(LONGEST.trigger)), v.maxLength(MOST_OWN_TRIGGERS)),
  [],
);

import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { text } from '../records/common-schemas.ts';
import { LONGEST } from './answers.ts';
import { MOST_OWN_TRIGGERS, ownTriggers } from './own-triggers.ts';

/** Adds a word of the user's own for what came before a look. */
export const addTrigger = intent(
  v.strictObject({ name: text(LONGEST.trigger) }),
  (draft, { name }) => {
    const known = draft.setting(ownTriggers);
    if (known.includes(name) || known.length >= MOST_OWN_TRIGGERS) return;
    draft.set(ownTriggers, [...known, name]);
  },
);

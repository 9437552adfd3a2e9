import * as v from 'valibot';
import { text } from '../records/common-schemas.ts';
import { intent } from './intent.ts';
import { postponed } from './postponed.ts';

const which = v.strictObject({ id: text(64) });

/** Things stay as they are: a change that waits is given up. */
export const keepAsIs = intent(which, (draft, { id }) => draft.drop(postponed, id));

/** What waits is to hold for a day alone. */
export const limitToADay = intent(which, (draft, { id }) => {
  const one = draft.get(postponed, id);
  if (one) draft.put(postponed, id, { ...one, forADay: true });
});

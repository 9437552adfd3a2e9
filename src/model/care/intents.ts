import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { isoDay, text } from '../records/common-schemas.ts';
import { lastContact } from './last-contact.ts';

/** Counts somebody's days without contact from an ISO date on; null no longer. */
export const setLastContact = intent(
  v.strictObject({ person: text(64), on: v.nullable(isoDay) }),
  (draft, { person: whom, on }) => {
    if (on) draft.put(lastContact, whom, { on });
    else if (draft.get(lastContact, whom)) draft.remove(lastContact, whom);
  },
);

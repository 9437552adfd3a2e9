import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { epochMs, text } from '../records/common-schemas.ts';
import { NEEDS } from './need.ts';
import { isOpenBy, pass, passFrom, passMinutes } from './pass.ts';

/** Lets somebody's pages open for a while from `at` on; `check` is the check under which that is counted. */
export const openPass = intent(
  v.strictObject({
    person: text(64),
    check: text(64),
    at: epochMs,
    minutes: passMinutes,
    need: v.optional(v.picklist(NEEDS)),
  }),
  (draft, { person, check, at, minutes, need }) =>
    draft.put(pass, person, passFrom(at, check, minutes, need)),
);

/** Ends somebody's pass before its time. */
export const closePass = intent(v.strictObject({ person: text(64) }), (draft, { person }) =>
  draft.drop(pass, person),
);

/** Clears passes whose time is over. */
export const endPasses = intent(v.strictObject({}), (draft, _nothing, { at }) => {
  for (const [person, given] of draft.all(pass)) {
    if (!isOpenBy(given, at)) draft.remove(pass, person);
  }
});

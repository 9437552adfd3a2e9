import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { epochMs, text } from '../records/common-schemas.ts';
import { holds } from './may-open.ts';
import { pass, passFrom } from './pass.ts';

/** Lets somebody's pages open for a while from `at` on; `check` is the check under which that is counted. */
export const openPass = intent(
  v.strictObject({ person: text(64), check: text(64), at: epochMs }),
  (draft, { person, check, at }) => draft.put(pass, person, passFrom(at, check)),
);

/** Clears passes whose time is over. */
export const endPasses = intent(v.strictObject({}), (draft, _nothing, { at }) => {
  for (const [person, { until }] of draft.all(pass)) {
    if (!holds(until, at)) draft.remove(pass, person);
  }
});

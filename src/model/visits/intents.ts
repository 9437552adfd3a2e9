import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { text } from '../records/common-schemas.ts';
import { PASS_MINUTES } from './limits.ts';
import { pass } from './pass.ts';

/** Lets somebody's pages open for a while. `check` is the check under which that is counted. */
export const openPass = intent(
  v.strictObject({ person: text(64), check: text(64) }),
  (draft, { person, check }, { at }) =>
    draft.put(pass, person, { until: at + PASS_MINUTES * 60_000, check }),
);

/** Clears passes whose time is over. */
export const endPasses = intent(v.strictObject({}), (draft, _nothing, { at }) => {
  for (const [person, { until }] of draft.all(pass)) {
    if (until <= at) draft.remove(pass, person);
  }
});

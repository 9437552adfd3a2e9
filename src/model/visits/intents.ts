import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { epochMs, text } from '../records/common-schemas.ts';
import type { Draft } from '../records/draft.ts';
import { isSame } from '../records/same.ts';
import { dayUnderWay, latestDay } from '../time/latest-day.ts';
import { goneOn, onceMore } from './gone-on.ts';
import { NEEDS } from './need.ts';
import { isOpenBy, pass, passFrom, passMinutes } from './pass.ts';
import { waitGrows } from './wait-grows.ts';

/** Lets somebody's pages open for a while from `at` on; `check` is the check under which that is logged. */
export const openPass = intent(
  v.strictObject({
    person: text(64),
    check: text(64),
    visit: v.optional(text(64)),
    at: epochMs,
    minutes: passMinutes,
    need: v.optional(v.picklist(NEEDS)),
  }),
  (draft, { person, check, visit, at, minutes, need }, { day }) => {
    const given = { ...passFrom(at, check, minutes, need), ...(visit && { visit }) };
    if (isSame(draft.get(pass, person), given)) return;
    draft.put(pass, person, given);
    // What is needed makes no wait longer.
    if (draft.setting(waitGrows) && !need) countPass(draft, day);
  },
);

/** Counts a pass on the day under way, by the date on the wall. Kept only where the wait grows by it. */
const countPass = (draft: Draft, wall: string): void =>
  draft.set(goneOn, onceMore(draft.setting(goneOn), dayUnderWay(wall, draft.setting(latestDay))));

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

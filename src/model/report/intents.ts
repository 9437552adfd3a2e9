import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { isoDay, text } from '../records/common-schemas.ts';
import { waitSeconds } from '../visits/wait-seconds.ts';
import { lessen, unlessen } from './asking-less.ts';
import { countedSince } from './counted-since.ts';
import { taper as taperOff } from './graduation.ts';
import { setAside } from './set-aside.ts';

/** Puts a kind of suggestion aside until an ISO date; null takes that back. */
export const setSuggestionAside = intent(
  v.strictObject({ kind: text(40), until: v.nullable(isoDay) }),
  (draft, { kind, until }) => {
    const { [kind]: _before, ...others } = draft.setting(setAside);
    draft.set(setAside, until ? { ...others, [kind]: until } : others);
  },
);

/** Counts days from an ISO date on, where they were to count from a later one. */
export const countFrom = intent(isoDay, (draft, day) => {
  const since = draft.setting(countedSince);
  if (since !== null && since > day) draft.set(countedSince, day);
});

/** Asks less: fewer questions, fewer reminders. Asked for again it changes nothing. */
export const askLess = intent(v.strictObject({}), (draft, _data, { day, wall }) =>
  lessen(draft, day, wall),
);

/** Asks as before. */
export const askAsBefore = intent(v.strictObject({}), (draft, _data, { wall }) =>
  unlessen(draft, wall),
);

/** Tapers: a wait of no more than so many seconds, fewer questions and reminders. Asked for again it changes nothing. */
export const taper = intent(
  v.strictObject({ seconds: waitSeconds.schema }),
  (draft, { seconds }, { day, wall }) => taperOff(draft, seconds, day, wall),
);

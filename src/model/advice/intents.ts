import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { APART } from './choose.ts';
import { lessOf } from './less-of.ts';
import { THEMES } from './nudges.ts';
import { shownNudges, shownSchema } from './shown-nudges.ts';

/** From now on less, or again as much, of a theme. */
export const wantLess = intent(
  v.strictObject({ theme: v.picklist(THEMES), isLess: v.boolean() }),
  (draft, { theme, isLess }) => {
    const others = draft.setting(lessOf).filter((one) => one !== theme);
    draft.set(lessOf, isLess ? [...others, theme] : others);
  },
);

/** Notes that a nudge was shown, so that it does not soon come again. */
export const noteNudge = intent(shownSchema, (draft, { occasion, id }) => {
  const shown = draft.setting(shownNudges);
  if (shown.some((one) => one.occasion === occasion && one.id === id)) return;
  draft.set(shownNudges, [...shown, { occasion, id }].slice(-APART));
});

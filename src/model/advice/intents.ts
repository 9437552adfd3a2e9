import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { isoDay, text } from '../records/common-schemas.ts';
import { RECENT_NUDGES } from './choose.ts';
import { lessOf } from './less-of.ts';
import { THEMES } from './nudges.ts';
import { readingDay, readingsToday, timesRead, timesSchema } from './readings-today.ts';
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
  draft.set(shownNudges, [...shown, { occasion, id }].slice(-RECENT_NUDGES));
});

/** Notes that a reading was opened for so many times by now on the day under way, an ISO date. */
export const noteReading = intent(
  v.strictObject({ reading: text(60), times: timesSchema, day: isoDay }),
  (draft, { reading, times, day }) => {
    const read = draft.setting(readingsToday);
    const today = readingDay(read, day);
    if (timesRead(read, reading, today) >= times) return;
    const others = read?.day === today ? read.times : {};
    draft.set(readingsToday, { day: today, times: { ...others, [reading]: times } });
  },
);

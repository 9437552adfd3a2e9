import * as v from 'valibot';
import { takeRecords } from '../copy/intents.ts';
import { keepOwn } from '../copy/take-rows.ts';
import { text } from '../records/common-schemas.ts';
import type { Stored } from '../records/kind.ts';
import { intent } from './intent.ts';
import { brief, DAY_MS, keptIntent, postponed } from './postponed.ts';
import { isWayBack } from './take-back.ts';

const which = v.strictObject({ id: text(64) });

/** Things stay as they are: a change that waits is given up, for good where another browser asks for it. */
export const keepAsIs = intent(which, (draft, { id }) => {
  const waiting = draft.get(postponed, id)?.intent;
  draft.drop(postponed, id);
  if (waiting?.do === 'takeRecords' && v.is(takeRecords.schema, waiting.with))
    keepOwn(draft, waiting.with.rows as unknown as readonly Stored[]);
});

/** What waits is to hold for a day alone. */
export const limitToADay = intent(which, (draft, { id }) => {
  const one = draft.get(postponed, id);
  if (one) draft.put(postponed, id, { ...one, forADay: true });
});

/** So many parts of somebody can be softer for a day each. */
const MOST_WAYS = 4;

const wayBack = v.strictObject({
  id: text(100),
  intent: v.pipe(
    keptIntent,
    v.check((one) => isWayBack({ do: one.do, with: one.with })),
  ),
});

/** What was made softer at once is to hold for a day alone: what takes it back. Of two the first knows how it was. */
export const goBackInADay = intent(
  v.strictObject({ ways: v.pipe(v.array(wayBack), v.maxLength(MOST_WAYS)) }),
  (draft, { ways }, { at }) => {
    for (const { id, intent } of ways)
      if (!draft.get(brief, id)) draft.put(brief, id, { intent, until: at + DAY_MS });
  },
);

import * as v from 'valibot';
import { takeRecords } from '../copy/intents.ts';
import { keepOwn } from '../copy/take-rows.ts';
import { text } from '../records/common-schemas.ts';
import type { Stored } from '../records/kind.ts';
import { intent } from './intent.ts';
import { postponed } from './postponed.ts';

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

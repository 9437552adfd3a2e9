import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { deletion, UNDO_MS } from './deletion.ts';

/** Has all that is kept deleted, as soon as that can be taken back no more. */
export const deleteEverything = intent(v.strictObject({}), (draft, _nothing, { at }) => {
  if (draft.setting(deletion) === null) draft.set(deletion, at + UNDO_MS);
});

/** Takes that back. */
export const keepEverything = intent(v.strictObject({}), (draft) => {
  if (draft.setting(deletion) !== null) draft.set(deletion, null);
});

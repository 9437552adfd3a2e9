import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { text } from '../records/common-schemas.ts';
import { forgottenBefore, forgottenElsewhere } from './forgotten.ts';
import { heardFrom } from './heard-from.ts';
import { syncing } from './syncing.ts';

/** Takes part in the browser's sync, or no longer. Pages do not ask for it: src/background/sync/sync.ts does. */
export const setSyncing = intent(
  v.strictObject({ syncing: syncing.schema }),
  (draft, { syncing: wanted }) => {
    draft.set(syncing, wanted);
    if (wanted === null) draft.drop(heardFrom, '');
  },
);

/** Notes when the other browsers were heard of. */
export const noteHeard = intent(heardFrom.schema, (draft, heard) => draft.set(heardFrom, heard));

const id = text(64);

/** Asks about somebody whom another browser forgot. */
export const askToForget = intent(
  v.strictObject({ id, nickname: v.nullable(text(2_000)) }),
  (draft, { id: whom, nickname }) => draft.put(forgottenElsewhere, whom, { nickname }),
);

/** Keeps what is noted here about somebody whom another browser forgot. */
export const keepNoted = intent(v.strictObject({ id }), (draft, { id: whom }) =>
  draft.drop(forgottenElsewhere, whom),
);

/** Notes which marks of who was forgotten are gone from here, as all others have heard of them. */
export const noteForgottenBefore = intent(forgottenBefore.schema, (draft, heard) =>
  draft.set(forgottenBefore, heard),
);

import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { syncing } from './syncing.ts';

/** Takes part in the browser's sync, or no longer. Pages do not ask for it: src/background/sync/sync.ts does. */
export const setSyncing = intent(
  v.strictObject({ syncing: syncing.schema }),
  (draft, { syncing: wanted }) => draft.set(syncing, wanted),
);

import * as v from 'valibot';
import { epochMs, text } from '../records/common-schemas.ts';
import type { Known } from '../records/kind.ts';

export const openPauseSchema = v.looseObject({
  check: text(64),
  /** When "Continue" opens. */
  readyAt: epochMs,
  /** When it was last shown. */
  seen: epochMs,
});

/** A pause that is open for one person, in however many tabs. Times in epoch ms. */
export type OpenPause = Known<v.InferOutput<typeof openPauseSchema>>;

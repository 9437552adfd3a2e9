import * as v from 'valibot';
import { epochMs } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

/** When the last copy was made, epoch ms; null before the first. */
export const lastCopy = setting('lastCopy', v.nullable(epochMs), null);

/** A copy older than this is old, in milliseconds: what was noted since would be missing. */
const OLD_COPY_MS = 30 * 24 * 3_600_000;

/** Whether the last copy is so old that a new one is worth a word. Before the first there is none to grow old. */
export const isCopyOld = (last: number | null, now: number): boolean =>
  last !== null && now - last > OLD_COPY_MS;

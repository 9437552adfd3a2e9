import * as v from 'valibot';
import { epochMs, text } from '../records/common-schemas.ts';
import type { Known } from '../records/kind.ts';
import { FORGOTTEN_PAUSE_MS } from './limits.ts';
import { isUnasked, type VisitSource } from './source.ts';

export const openPauseSchema = v.looseObject({
  check: text(64),
  /** When "Continue" opens; null where it never does. */
  readyAt: v.nullable(epochMs),
  /** When a visit last came to it. */
  seen: epochMs,
  /** Whether one ran into it, as far as the browser tells or the user said. */
  isMet: v.boolean(),
  /** The tabs that have shown it. */
  tabs: v.array(v.number()),
});

/** The pause that is open for one person, in however many tabs. Times in epoch ms. */
export type OpenPause = Known<v.InferOutput<typeof openPauseSchema>>;

/**
 * Whether a visit comes to the pause that is open, or opens one of its own. A story passed over comes to
 * none, and whoever goes looking not to one that was run into.
 * @param showing the tabs that show that person's pause page now
 * @param now epoch ms
 */
export function takes(
  { seen, isMet, tabs }: OpenPause,
  { source, tab }: { readonly source: VisitSource; readonly tab: number },
  showing: readonly number[],
  now: number,
): boolean {
  // A clock that was set further than that ends it as well.
  if (source === 'skip' || Math.abs(now - seen) >= FORGOTTEN_PAUSE_MS) return false;
  const open = tabs.filter((one) => showing.includes(one));
  return open.includes(tab) || (open.length > 0 && (!isMet || isUnasked(source)));
}

import * as v from 'valibot';
import { epochMs, isoDay, text } from '../records/common-schemas.ts';
import type { Draft } from '../records/draft.ts';
import { setting } from '../records/kind.ts';

/**
 * What was made softer, written with the change itself, until the log has it: as a moment of the same id, and of what
 * and whom (their id) it was about.
 */
export const untold = setting(
  'untold',
  v.array(
    v.looseObject({
      ...{ id: text(64), at: epochMs, day: isoDay },
      what: v.optional(text(40)),
      person: v.optional(text(64)),
    }),
  ),
  [],
);
export type Untold = (typeof untold.initial)[number];

/** As many as may wait while the log is out of reach: a disk that stays full would have them grow without end. */
export const MOST_UNTOLD_EVENTS = 200;

/** Has more wait for the log; of too many the newest stay. */
export const addUntold = (draft: Draft, more: readonly Untold[]): void =>
  draft.set(untold, [...draft.setting(untold), ...more].slice(-MOST_UNTOLD_EVENTS));

/** Takes out what is not to be told any more; all of it where it cannot be read. */
export function dropUntold(draft: Draft, isGone: (one: Untold) => boolean): void {
  if (draft.unreadable(untold).length > 0) draft.dropAll(untold);
  const waiting = draft.setting(untold);
  const left = waiting.filter((one) => !isGone(one));
  if (left.length < waiting.length) draft.set(untold, left);
}

import * as v from 'valibot';
import { isoDay } from '../../model/records/common-schemas.ts';
import type { Known } from '../../model/records/kind.ts';
import { checkedItem } from '../records/checked-item.ts';

/** What the first look at the cover in a session of the browser came to. */
const watchSessionSchema = v.looseObject({
  /** ISO dates of days that are not seen unless the browser tells that it has just started: the extension was off. */
  off: v.array(isoDay),
  /** Until when (epoch ms) the extension was off before that look, where it seems to have been. */
  offUntil: v.optional(v.number()),
});
type WatchSession = Known<v.InferOutput<typeof watchSessionSchema>>;

/** Null before that look; gone when the browser closes, and when the extension is switched off. */
export const watchSession = checkedItem<WatchSession | null>(
  'session:watchSession',
  v.nullable(watchSessionSchema),
  null,
);

import * as v from 'valibot';
import { SURFACES } from '../../networks/network.ts';
import { ORIGINS } from './visit.ts';

const common = {
  /** The visit it happened in. */
  visit: v.string(),
  /** Epoch milliseconds. */
  at: v.number(),
};

/** That a visit came, and what is known of it. */
const seen = v.looseObject({
  kind: v.literal('seen'),
  ...common,
  /** The user's local date then, `2026-11-23`. */
  day: v.pipe(v.string(), v.isoDate()),
  /** The local hour then, 0 to 23. */
  hour: v.number(),
  network: v.string(),
  surface: v.picklist(SURFACES),
  origin: v.picklist(ORIGINS),
});

const later = v.looseObject({
  kind: v.picklist(['paused', 'passed-by', 'left', 'let-by', 'gone-on', 'pass-ended']),
  ...common,
});

/** One thing that happened in a visit. Unknown fields are kept: a later version may have written them. */
export const eventSchema = v.variant('kind', [seen, later]);

export type SeenEvent = v.InferOutput<typeof seen>;
export type LaterEvent = v.InferOutput<typeof later>;
export type VisitEvent = SeenEvent | LaterEvent;

import * as v from 'valibot';
import { isoDay, text } from '../records/common-schemas.ts';

/**
 * What the user does for themself, kept beside the checks: an urge ridden out, something done instead
 * of looking, answers before a reply, a reminder done, a day of contact; and what they made softer.
 */
export const MOMENTS = ['urge', 'swap', 'reply', 'reminder', 'contact', 'softened'] as const;
export type MomentKind = (typeof MOMENTS)[number];

/** As the page that saw it tells of it. */
export const newMomentEntries = {
  /** Made where it happens; sending it again changes nothing. */
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(64)),
  kind: v.picklist(MOMENTS),
  /** What it was about, by the kind's own ids: the action, the reminder, the answers, what was made softer. */
  what: v.optional(v.pipe(v.string(), v.maxLength(200))),
  person: v.optional(text(64)),
  /** The local day that is meant, an ISO date; the day on which it is told if not said. */
  day: v.optional(isoDay),
};

const keptEntries = {
  ...newMomentEntries,
  /** Done reminders have ids of their own making, which a page's may not be. */
  id: v.string(),
  /** Epoch milliseconds. */
  at: v.number(),
  /** The user's local date then, `2026-11-23`, or the one that they meant. */
  day: v.string(),
};

/** As the log keeps it. Unknown fields are kept: a later version may have written them. */
export const momentSchema = v.looseObject(keptEntries);

export type NewMoment = Readonly<v.InferOutput<v.ObjectSchema<typeof newMomentEntries, undefined>>>;
export type Moment = Readonly<v.InferOutput<v.ObjectSchema<typeof keptEntries, undefined>>>;

import * as v from 'valibot';
import { SURFACES } from '../../networks/network.ts';
import { passMinutes } from './pass.ts';
import { ORIGINS } from './visit.ts';

const common = {
  /** The visit it happened in. */
  visit: v.string(),
  /** Epoch milliseconds. */
  at: v.number(),
};

/** What is known of a visit when it comes; of a check's visits the first tells. Further ones are optional. */
export const arrivalEntries = {
  network: v.string(),
  surface: v.picklist(SURFACES),
  origin: v.picklist(ORIGINS),
  /** The user's local day under way then, as a date `2026-11-23`; see latest-day.ts. */
  day: v.pipe(v.string(), v.isoDate()),
  /** The local hour then, 0 to 23. */
  hour: v.number(),
};

/** That a visit came. */
const seen = v.looseObject({ kind: v.literal('seen'), ...common, ...arrivalEntries });

const later = v.looseObject({
  kind: v.picklist(['paused', 'passed-by', 'left', 'needed', 'let-by', 'gone-on', 'pass-ended']),
  ...common,
  /** Of `gone-on`: for how long a pass was given. */
  minutes: v.optional(passMinutes),
  /** Of `pass-ended`: by the user, before its time. */
  isEarly: v.optional(v.literal(true)),
});

/** One thing that happened in a visit. Unknown fields are kept: a later version may have written them. */
export const eventSchema = v.variant('kind', [seen, later]);

export type Arrival = v.InferOutput<v.ObjectSchema<typeof arrivalEntries, undefined>>;
export type SeenEvent = v.InferOutput<typeof seen>;
export type LaterEvent = v.InferOutput<typeof later>;
export type VisitEvent = SeenEvent | LaterEvent;

const ARRIVAL_NAMES = Object.keys(arrivalEntries) as readonly (keyof Arrival)[];

/** What is known of a visit, from the event that it came. */
export function arrivalOf(seen: Arrival): Arrival {
  const arrival: Partial<Record<keyof Arrival, unknown>> = {};
  for (const name of ARRIVAL_NAMES) if (seen[name] !== undefined) arrival[name] = seen[name];
  return arrival as Arrival;
}

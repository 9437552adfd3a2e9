import * as v from 'valibot';
import { eventSchema } from '../visits/event.ts';
import { saidSchema } from './answers.ts';
import { type Facts, merge, NO_FACTS } from './visit-facts.ts';

/** Something to be written to the log: facts on the check that a visit belongs to. */
export const entrySchema = v.looseObject({
  visit: v.string(),
  /** Whom the visit is to; null where the log knows it already. */
  person: v.nullable(v.string()),
  /** A visit, or the check itself, that the visit belongs with; null for none known. */
  joins: v.nullable(v.string()),
  /** Its page was let through before: it goes on with the person's latest check, if that let it. */
  goesOn: v.optional(v.literal(true)),
  events: v.array(eventSchema),
  said: saidSchema,
  stays: v.record(v.string(), v.number()),
});

export interface LogEntry extends Facts {
  readonly visit: string;
  readonly person: string | null;
  readonly joins: string | null;
  readonly goesOn?: true | undefined;
}

/** An entry on a visit that the log, or an entry before this one, knows. */
export const entryOn = (visit: string, facts: Partial<Facts>): LogEntry => ({
  ...{ visit, person: null, joins: null },
  ...NO_FACTS,
  ...facts,
});

/**
 * What waits to be written, with one entry more. For how long a page is looked at is said every few seconds: that has no
 * place of its own where something waits of the visit, as it would crowd out the visits themselves.
 */
export function withEntry(waiting: readonly LogEntry[], entry: LogEntry): LogEntry[] {
  const isStay = entry.events.length === 0 && Object.keys(entry.said).length === 0;
  const at = isStay ? waiting.findLastIndex(({ visit }) => visit === entry.visit) : -1;
  const before = waiting[at];
  return before ? waiting.with(at, { ...before, ...merge(before, entry) }) : [...waiting, entry];
}

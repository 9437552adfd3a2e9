import * as v from 'valibot';
import { isoDay, text } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

const dates = v.strictObject({ from: isoDay, until: isoDay });

/** A first and a last local day (ISO dates), both included. */
export const daysSchema = v.pipe(
  dates,
  v.check(({ from, until }) => from <= until),
);
export type Days = Readonly<v.InferOutput<typeof dates>>;

/** What a mark of something that was erased says. */
export const markEntries = {
  /** The first local day and the last (ISO dates), both included; '' for the log from its beginning. */
  from: v.union([v.literal(''), isoDay]),
  until: isoDay,
  /** When, in epoch milliseconds: what came later stays. */
  at: v.number(),
};

/** Whether a date (ISO) is one of some days. */
export const isAmong = (day: string, { from, until }: Days): boolean => day >= from && day <= until;

/**
 * What the user has let go of, until it is gone from the log: all of it, what was noted about people (ids), of some
 * days, or what another browser erased.
 */
export const erasing = setting(
  'erasing',
  v.looseObject({
    ...{ log: v.boolean(), people: v.array(text(64)) },
    days: v.optional(v.array(v.looseObject(dates.entries))),
    marks: v.optional(v.array(v.looseObject(markEntries))),
  }),
  { log: false, people: [] },
);

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

/** Whether a date (ISO) is one of some days. */
export const isAmong = (day: string, { from, until }: Days): boolean => day >= from && day <= until;

/**
 * What the user has let go of, until it is gone from the log: all of it, what was noted about people (ids), or of some
 * days.
 */
export const erasing = setting(
  'erasing',
  v.looseObject({
    ...{ log: v.boolean(), people: v.array(text(64)) },
    days: v.optional(v.array(v.looseObject(dates.entries))),
  }),
  { log: false, people: [] },
);

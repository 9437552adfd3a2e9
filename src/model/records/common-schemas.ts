/** Pieces that the schemas of records share. */
import * as v from 'valibot';

/** The 31st of February would roll over into March. */
const isReal = (date: string): boolean => {
  const at = Date.parse(date);
  return at >= 0 && new Date(at).getUTCDate() === Number(date.slice(-2));
};

/** A local day that exists, as an ISO date. */
export const isoDay = v.pipe(v.string(), v.isoDate(), v.check(isReal));

/** A local time, `20:30`. */
export const localTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A wall-clock time, `2026-11-23T20:30` or with seconds. */
export const wallTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/), v.maxLength(30));

/** An ISO weekday, Monday is 1. */
export const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

/** Some text of at most so many characters. */
export const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

/** A whole number from 0 on. */
export const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A moment, epoch ms. */
export const epochMs = v.pipe(v.number(), v.finite(), v.minValue(0));

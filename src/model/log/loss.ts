/**
 * What tells a loss from a beginning: what the log held is counted outside it. Rows go only where the user lets go of
 * them, so whatever is fewer without that is lost.
 */
import * as v from 'valibot';
import { isoDay, wholeNumber } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

const heldSchema = v.looseObject({
  /** Rows in the stores of that name. */
  checks: wholeNumber,
  days: wholeNumber,
  months: wholeNumber,
  /** Days of the first check and of the last; null without one. */
  first: v.nullable(isoDay),
  last: v.nullable(isoDay),
});

/** What a log holds, in figures and dates alone. */
export type Held = Readonly<v.InferOutput<typeof heldSchema>>;

/** The log when it was counted last. */
export const logCountSchema = v.looseObject({
  /** A chance word that the log carries as well: another log has another. */
  generation: v.string(),
  /** Null while something is let go of. */
  held: v.nullable(heldSchema),
});
export type LogCount = Readonly<v.InferOutput<typeof logCountSchema>>;

/** What was lost of the log, until the user has read so; null while there is nothing to say. */
export const logLoss = setting(
  'logLoss',
  v.nullable(
    v.looseObject({
      /** All that was in it, or some. */
      lost: v.picklist(['all', 'some']),
      /** What it held before; null where that was not known. */
      held: v.nullable(heldSchema),
      /** How many checks fewer there are, of some: since the count there may have been more. */
      missing: v.optional(wholeNumber),
    }),
  ),
  null,
);
export type LogLoss = NonNullable<typeof logLoss.initial>;

const ROWS = ['checks', 'days', 'months'] as const;

/** What was lost between two counts, the later of a log as it is now; null for nothing. */
export function lossBetween(before: LogCount, now: LogCount): LogLoss | null {
  const { generation, held } = before;
  const isEmpty = held !== null && ROWS.every((row) => held[row] === 0);
  if (isEmpty) return null;
  if (generation !== now.generation) return { lost: 'all', held };
  const left = now.held;
  if (!held || !left || !ROWS.some((row) => left[row] < held[row])) return null;
  return { lost: 'some', held, missing: Math.max(0, held.checks - left.checks) };
}

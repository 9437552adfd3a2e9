import * as v from 'valibot';
import type { LineKind } from './line.ts';
import type { LineText } from './line-text.ts';

/** Where the lines of each kind lie, in the order in which a copy has them: sums come after what they are of. */
export const COPIED = {
  records: 'record',
  checks: 'check',
  days: 'day',
  months: 'month',
  moments: 'moment',
  watched: 'watched',
  marks: 'mark',
  gone: 'gone',
} as const satisfies Record<string, LineKind>;
export type CopiedStore = keyof typeof COPIED;
export const COPIED_STORES = Object.keys(COPIED) as readonly CopiedStore[];

/** How far a copy has come: behind which row (its key) of a store, null for that store's beginning. */
export const positionSchema = v.strictObject({
  store: v.picklist(COPIED_STORES),
  after: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(2))),
});
export type CopyPosition = v.InferOutput<typeof positionSchema>;

/** Some lines of a copy, and where the next are; null where these are the last. */
export interface CopyChunk extends LineText {
  /** Of the first ones: how many checks there are to come. */
  readonly checks?: number;
  readonly next: CopyPosition | null;
}

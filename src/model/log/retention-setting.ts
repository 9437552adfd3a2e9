import * as v from 'valibot';
import { type Known, setting } from '../records/kind.ts';

/** For how many months checks are kept; 0 is always. */
export const KEPT_MONTHS = [0, 1, 3, 12] as const;

const retentionSchema = v.looseObject({
  months: v.picklist(KEPT_MONTHS),
  /** Whether figures of days outlive their checks. */
  keepsSums: v.boolean(),
});

/** For how long the log is kept. */
export const retention = setting('retention', retentionSchema, { months: 0, keepsSums: true });
export type Retention = Known<v.InferOutput<typeof retentionSchema>>;

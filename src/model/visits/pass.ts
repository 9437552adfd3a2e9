import * as v from 'valibot';
import { epochMs, text } from '../records/common-schemas.ts';
import { type Known, kind } from '../records/kind.ts';
import { PASS_MS } from './limits.ts';

const passSchema = v.looseObject({ until: epochMs, check: text(64) });

/** Leave to go on to one person's pages until a time (epoch ms); visits under it are its check. By person id. */
export const pass = kind('pass', passSchema);
export type Pass = Known<v.InferOutput<typeof passSchema>>;

/** The pass that is given at a time (epoch ms), under a check. */
export const passFrom = (at: number, check: string): Pass => ({
  until: at + PASS_MS,
  check,
});

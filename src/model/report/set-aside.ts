import * as v from 'valibot';
import { isoDay } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

/** Kinds of suggestions the user does not want for now, each with the ISO date until when. */
export const setAside = setting('setAside', v.record(v.string(), isoDay), {});

import * as v from 'valibot';
import { setting } from '../records/kind.ts';
import { isoDay } from '../records/shapes.ts';

/** Kinds of suggestions the user does not want for now, each with the ISO date until when. */
export const setAside = setting('setAside', v.record(v.string(), isoDay), {});

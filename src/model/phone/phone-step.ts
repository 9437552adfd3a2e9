import * as v from 'valibot';
import { kind } from '../records/kind.ts';

/** A step on the phone that the user ticked, by the step's id: that the record is there says all. */
export const phoneStep = kind('phoneStep', v.looseObject({}));

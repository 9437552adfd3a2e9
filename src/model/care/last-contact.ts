import * as v from 'valibot';
import { kind } from '../records/kind.ts';
import { isoDay } from '../records/shapes.ts';

/** By person id: the ISO date of the last contact before counting began. Who is not in it is not counted. */
export const lastContact = kind('lastContact', v.looseObject({ on: isoDay }));

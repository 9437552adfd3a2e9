import * as v from 'valibot';
import { isoDay } from '../records/common-schemas.ts';
import { kind } from '../records/kind.ts';

/** By person id: the ISO date of the last contact before counting began. Who is not in it is not counted. */
export const lastContact = kind('lastContact', v.looseObject({ on: isoDay }));

import * as v from 'valibot';
import { epochMs, isoDay, text } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

/**
 * What was made softer, written with the change itself, until the log has it: as a moment of the same id, and of what
 * and whom (their id) it was about.
 */
export const untold = setting(
  'untold',
  v.array(
    v.looseObject({
      ...{ id: text(64), at: epochMs, day: isoDay },
      what: v.optional(text(40)),
      person: v.optional(text(64)),
    }),
  ),
  [],
);

import * as v from 'valibot';
import { text } from '../records/common-schemas.ts';
import { setting } from '../records/kind.ts';

/** What the user has let go of, until it is gone from the log: all of it, or what was noted about people (ids). */
export const erasing = setting(
  'erasing',
  v.looseObject({ log: v.boolean(), people: v.array(text(64)) }),
  { log: false, people: [] },
);

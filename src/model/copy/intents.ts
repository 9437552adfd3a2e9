import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import type { Stored } from '../records/kind.ts';
import { recordSchema } from './line.ts';
import { groupsIn, takeGroup } from './take-rows.ts';

/** Takes rows of a copy over, where they are newer than those here. */
export const takeRecords = intent(
  v.strictObject({ rows: v.array(recordSchema) }),
  (draft, given) => {
    const rows = given.rows as unknown as readonly Stored[];
    for (const group of groupsIn(draft, rows)) takeGroup(draft, group);
  },
);

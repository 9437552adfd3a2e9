import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { epochMs } from '../records/common-schemas.ts';
import type { Stored } from '../records/kind.ts';
import { autoCopy, MISSES, wantedEntries } from './auto-copy.ts';
import { lastCopy } from './last-copy.ts';
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

const { series } = wantedEntries;

/** Has copies made by themselves, in another way, or not any more. What stood in the way is tried again. */
export const wantCopies = intent(
  v.strictObject({ wanted: v.nullable(v.strictObject(wantedEntries)) }),
  (draft, { wanted }) => {
    const now = draft.setting(autoCopy);
    const isSame = now !== null && now.series === wanted?.series;
    const before = isSame ? now : { made: 0, at: null };
    draft.set(autoCopy, wanted && { ...before, ...wanted, missed: null });
  },
);

/** Notes that the so many-th copy of a series was made. */
export const noteCopy = intent(
  v.strictObject({ series, made: v.pipe(v.number(), v.integer(), v.minValue(1)), at: epochMs }),
  (draft, { series, made, at }) => {
    const now = draft.setting(autoCopy);
    if (now?.series !== series) return;
    draft.set(autoCopy, { ...now, made, at, missed: null });
    draft.set(lastCopy, at);
  },
);

/** Notes why the next copy of a series could not be made. The same reason again is told already. */
export const noteMissedCopy = intent(
  v.strictObject({ series, why: v.picklist(MISSES) }),
  (draft, { series, why }) => {
    const now = draft.setting(autoCopy);
    if (now?.series !== series || now.missed?.why === why) return;
    draft.set(autoCopy, { ...now, missed: { why, isRead: false } });
  },
);

/** The user has read that a copy could not be made. */
export const readMissedCopy = intent(v.strictObject({}), (draft) => {
  const now = draft.setting(autoCopy);
  if (now?.missed) draft.set(autoCopy, { ...now, missed: { ...now.missed, isRead: true } });
});

/** Records in memory, changed by intents as the background changes those on the disk. */
import type { Moment } from '../../../src/model/change/intent.ts';
import { apply, type Intent } from '../../../src/model/change/intents.ts';
import { Draft, type StoredRecords, type Write } from '../../../src/model/records/draft.ts';
import type { Stored } from '../../../src/model/records/kind.ts';

export const NOTHING: StoredRecords = new Map();

/** Noon of the day of the tests. */
export const NOW: Moment = {
  at: Date.UTC(2026, 10, 24, 12),
  day: '2026-11-24',
  wall: '2026-11-24T12:00:00',
};

/** The records after an intent. @throws what the intent throws */
export function applied(records: StoredRecords, intent: Intent, now = NOW): StoredRecords {
  const draft = new Draft(records);
  apply(draft, intent, now);
  return withWrites(records, draft.writes);
}

/** The records after some changes to them. */
export function withWrites(records: StoredRecords, writes: readonly Write[]): StoredRecords {
  const after = new Map([...records].map(([type, some]) => [type, new Map(some)]));
  for (const { kind, id, value, row: taken, over } of writes) {
    const some = after.get(kind.type) ?? new Map<string, Stored>();
    after.set(kind.type, some);
    // What is made again comes last, as on the disk.
    if (some.get(id)?.deleted) some.delete(id);
    // What is changed after it came from elsewhere is newer than that, as by the clock of a real one.
    const stamp = (over ?? some.get(id))?.stamp;
    const row = {
      ...rowOf(kind.type, id, value, kind.steps.length),
      ...{ made: over?.made ?? '', stamp: stamp ? `${stamp}+` : '' },
    };
    some.set(id, taken ?? (value === null ? { ...row, deleted: true } : row));
  }
  return after;
}

/** The records after some intents, one after the other. */
export const recordsAfter = (
  intents: readonly Intent[],
  records = NOTHING,
  now = NOW,
): StoredRecords => intents.reduce((all, one) => applied(all, one, now), records);

/** A record as stored. */
export const rowOf = (type: string, id: string, value: unknown, version = 0): Stored => ({
  ...{ type, id, version, made: '', stamp: '' },
  // As a database keeps it: nothing of one is shared with another.
  value: structuredClone(value),
});

/** Records as stored, from type, id, value and, where its kind has taken steps, version. */
export function recordsOf(
  ...rows: readonly (readonly [string, string, unknown, number?])[]
): StoredRecords {
  const records = new Map<string, Map<string, Stored>>();
  for (const [type, id, value, version] of rows) {
    const some = records.get(type) ?? new Map<string, Stored>();
    records.set(type, some.set(id, rowOf(type, id, value, version)));
  }
  return records;
}

/** The values there are, by `type id`, in their order. */
export const valuesOf = (records: StoredRecords): Record<string, unknown> =>
  Object.fromEntries(
    [...records.values()]
      .flatMap((some) => [...some.values()])
      .filter(({ deleted }) => !deleted)
      .map(({ type, id, value }) => [`${type} ${id}`, value]),
  );

import type { StoredRecords } from './draft.ts';
import type { Stored } from './kind.ts';

/** What becomes of a row: another in its place, or none. */
export interface RowChange extends Pick<Stored, 'type' | 'id'> {
  readonly row: Stored | undefined;
}

/** Records of these rows, in the order they were made. */
export function recordsOf(rows: readonly Stored[]): StoredRecords {
  const records = new Map<string, Map<string, Stored>>();
  for (const row of rows.toSorted((a, b) => (a.made < b.made ? -1 : 1))) {
    const some = records.get(row.type) ?? new Map<string, Stored>();
    records.set(row.type, some.set(row.id, row));
  }
  return records;
}

/** Records with some rows changed; one made anew comes last. All other rows are the same objects. */
export function withRows(records: StoredRecords, changes: readonly RowChange[]): StoredRecords {
  const changed = new Map<string, Map<string, Stored>>();
  for (const { type, id, row } of changes) {
    const some = changed.get(type) ?? new Map(records.get(type));
    changed.set(type, some);
    if (some.get(id)?.made !== row?.made) some.delete(id);
    if (row) some.set(id, row);
  }
  return new Map([...records, ...changed]);
}

/** The records themselves: one row each in IndexedDB, which no page of a site can read. */
import type { IDBPTransaction } from 'idb';
import { Draft, type Write } from '../../model/records/draft.ts';
import { type Kind, readValue, type Stored } from '../../model/records/kind.ts';
import { isSame } from '../../model/records/same.ts';
import { nextStamp } from '../../model/records/stamp.ts';
import { openRecords, type RecordsDatabase } from './records-database.ts';
import type { Published } from './snapshot.ts';

const STORES = ['records', 'meta'] as const;
type Writing = IDBPTransaction<RecordsDatabase, typeof STORES, 'readwrite'>;

/** Unreadable records that were written over are kept under this type. */
const SET_ASIDE = 'set-aside';

/**
 * Changes records: `work` reads the newest there are and says what changes. All of it is written or
 * nothing, what is there already is left as it is, and nobody else's change comes in between.
 * @param now epoch ms
 * @returns what `work` returns, and what to publish
 * @throws what `work` throws; then nothing is changed
 */
export async function changeRecords<T>(
  work: (draft: Draft) => T,
  now: number,
): Promise<{ result: T; published: Published }> {
  const writing = (await openRecords()).transaction(STORES, 'readwrite');
  try {
    const before = byType(await writing.objectStore('records').getAll());
    const draft = new Draft(before);
    const result = work(draft);
    const after = await write(writing, before, draft.writes, now);
    await writing.done;
    return { result, published: after };
  } catch (error) {
    // Nothing half-done is committed; the failure below is the same one.
    writing.done.catch(() => undefined);
    if (writing.error === null) abort(writing);
    throw error;
  }
}

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It had ended by itself.
  }
}

/** All records as they stand. */
export async function readRecords(): Promise<Published> {
  const reading = (await openRecords()).transaction(STORES);
  const rows = await reading.objectStore('records').getAll();
  return { records: byType(rows), stamp: (await reading.objectStore('meta').get('stamp')) ?? '' };
}

/** The stamp of the latest change; '' before the first. */
export const readStamp = async (): Promise<string> =>
  (await (await openRecords()).get('meta', 'stamp')) ?? '';

/** Whether something of this name was done once, such as taking over what an older version stored. */
export const isMarked = async (name: string): Promise<boolean> =>
  (await (await openRecords()).get('meta', name)) !== undefined;

export const mark = async (name: string): Promise<void> => {
  await (await openRecords()).put('meta', 'done', name);
};

/** Records in the order they were made. */
function byType(rows: readonly Stored[]): Map<string, Map<string, Stored>> {
  const records = new Map<string, Map<string, Stored>>();
  for (const row of rows.toSorted((a, b) => (a.made < b.made ? -1 : 1))) {
    const some = records.get(row.type) ?? new Map<string, Stored>();
    records.set(row.type, some.set(row.id, row));
  }
  return records;
}

async function write(
  writing: Writing,
  before: Map<string, Map<string, Stored>>,
  writes: readonly Write[],
  now: number,
): Promise<Published> {
  const meta = writing.objectStore('meta');
  let stamp = (await meta.get('stamp')) ?? '';
  const changes = writes.filter((one) => !isThere(one, before.get(one.kind.type)?.get(one.id)));
  if (changes.length === 0) return { records: before, stamp };
  const device = (await meta.get('device')) ?? crypto.randomUUID().slice(0, 8);
  const rows = changes.flatMap((one) => {
    const known = before.get(one.kind.type)?.get(one.id);
    stamp = nextStamp(stamp, now, device);
    const aside = one.value === null ? dropAside(before, one, stamp) : setAside(known, one, stamp);
    return [...aside, rowOf(one, known, stamp)];
  });
  // One by one: where one throws, no other is left that nobody waits for.
  for (const row of rows) await writing.objectStore('records').put(row);
  await meta.put(device, 'device');
  await meta.put(stamp, 'stamp');
  const gone = new Set(rows.map(({ type, id }) => `${type} ${id}`));
  const kept = [...before.values()].flatMap((some) => [...some.values()]);
  const left = kept.filter(({ type, id }) => !gone.has(`${type} ${id}`));
  return { records: byType([...left, ...rows]), stamp };
}

/** Whether a record says already what is to be written. */
const isThere = ({ kind, value }: Write, known: Stored | undefined): boolean =>
  known?.version === kind.steps.length && isSame(known.value, value);

/** A value that is taken away is gone; its stamp stays, so that a copy elsewhere learns of it. */
function rowOf({ kind, id, value }: Write, known: Stored | undefined, stamp: string): Stored {
  const isRemade = !known || (known.deleted && value !== null);
  const made = isRemade ? stamp : known.made;
  const row = { type: kind.type, id, version: kind.steps.length, made, stamp };
  return value === null ? { ...row, value: null, deleted: true } : { ...row, value };
}

/** What this version could not read, or not in all its parts, is not lost when it is written over. */
function setAside(known: Stored | undefined, { kind }: Write, stamp: string): Stored[] {
  if (!known || known.deleted || isReadWhole(kind, known)) return [];
  const id = `${known.type} ${known.id} ${stamp}`;
  return [{ type: SET_ASIDE, id, version: 0, made: stamp, stamp, value: known }];
}

/** What was set aside of a record is taken away with it. */
const dropAside = (
  before: Map<string, Map<string, Stored>>,
  { kind, id }: Write,
  stamp: string,
): Stored[] =>
  [...(before.get(SET_ASIDE)?.values() ?? [])]
    .filter((aside) => !aside.deleted && aside.id.startsWith(`${kind.type} ${id} `))
    .map((aside) => ({ ...aside, stamp, value: null, deleted: true }));

/** Whether a record's value can be read, and no part of it had to be passed over. */
function isReadWhole(kind: Kind<unknown>, known: Stored): boolean {
  const value = readValue(kind, known);
  const isOlder = known.version < kind.steps.length;
  return value !== undefined && (isOlder || holds(value, known.value));
}

const holds = (whole: unknown, part: unknown): boolean =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).every(([name, one]) => holds(Object(whole)[name], one))
    : whole === part;

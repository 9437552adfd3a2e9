/** The records themselves: one row each in IndexedDB, which no page of a site can read. */
import type { IDBPTransaction } from 'idb';
import { Draft, type StoredRecords, type Write } from '../../model/records/draft.ts';
import { type Kind, readValue, type Stored } from '../../model/records/kind.ts';
import { recordsOf, withRows } from '../../model/records/rows.ts';
import { isSame } from '../../model/records/same.ts';
import { nextStamp } from '../../model/records/stamp.ts';
import { openRecords, type RecordsDatabase } from './records-database.ts';
import type { Published, Written } from './snapshot.ts';

const STORES = ['records', 'meta'] as const;
type Writing = IDBPTransaction<RecordsDatabase, typeof STORES, 'readwrite'>;

/** Unreadable records that were written over are kept under this type. */
const SET_ASIDE = 'set-aside';

/** The records as this worker read or wrote them last; true as long as their stamp is the stored one. */
let known: Published | undefined;

/** What a change comes to. */
export interface Changed<T> {
  /** What the change itself returned. */
  readonly result: T;
  /** What to publish: all there is now, and what of it is new. */
  readonly published: Published;
  readonly written: Written;
}

/**
 * Changes records: `work` reads the newest there are and says what changes. All of it is written or
 * nothing, what is there already is left as it is, and nobody else's change comes in between.
 * @param now epoch ms
 * @throws what `work` throws; then nothing is changed
 */
export async function changeRecords<T>(
  work: (draft: Draft) => T,
  now: number,
): Promise<Changed<T>> {
  const writing = (await openRecords()).transaction(STORES, 'readwrite');
  try {
    const before = await readIn(writing);
    const draft = new Draft(before.records);
    const result = work(draft);
    const { rows, stamp } = await write(writing, before, draft.writes, now);
    await writing.done;
    known = { records: withRows(before.records, rows.map(changeTo)), stamp };
    return { result, published: known, written: { over: before.stamp, rows } };
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
export const readRecords = async (): Promise<Published> =>
  readIn((await openRecords()).transaction(STORES));

/** The records as a transaction finds them: read anew only where somebody else has changed them. */
async function readIn(
  reading: IDBPTransaction<RecordsDatabase, typeof STORES, 'readonly' | 'readwrite'>,
): Promise<Published> {
  const stamp = (await reading.objectStore('meta').get('stamp')) ?? '';
  if (stamp === '' || known?.stamp !== stamp)
    known = { records: recordsOf(await reading.objectStore('records').getAll()), stamp };
  return known;
}

const changeTo = (row: Stored) => ({ type: row.type, id: row.id, row });

/** The stamp of the latest change; '' before the first. */
export const readStamp = async (): Promise<string> =>
  (await (await openRecords()).get('meta', 'stamp')) ?? '';

/** Whether something of this name was done once, such as taking over what an older version stored. */
export const isMarked = async (name: string): Promise<boolean> =>
  (await (await openRecords()).get('meta', name)) !== undefined;

export const mark = async (name: string): Promise<void> => {
  await (await openRecords()).put('meta', 'done', name);
};

/** Writes what differs. Returns the rows written, and the stamp of the last. */
async function write(
  writing: Writing,
  before: Published,
  writes: readonly Write[],
  now: number,
): Promise<{ rows: Stored[]; stamp: string }> {
  const meta = writing.objectStore('meta');
  const knownOf = ({ kind, id }: Write) => before.records.get(kind.type)?.get(id);
  let stamp = latestOf(before, writes);
  const changes = writes.filter((one) => !isThere(one, knownOf(one)));
  if (changes.length === 0) return { rows: [], stamp: before.stamp };
  const device = (await meta.get('device')) ?? crypto.randomUUID().slice(0, 8);
  const rows = changes.flatMap((one) => {
    const known = knownOf(one);
    stamp = nextStamp(stamp, now, device);
    const aside =
      one.value === null ? dropAside(before.records, one, stamp) : setAside(known, one, stamp);
    return [...aside, rowOf(one, known, stamp)];
  });
  // One by one: where one throws, no other is left that nobody waits for.
  for (const row of rows) await writing.objectStore('records').put(row);
  await meta.put(device, 'device');
  await meta.put(stamp, 'stamp');
  return { rows, stamp };
}

/** The latest stamp there is, also of what comes from elsewhere: the clock goes on from there. */
const latestOf = ({ stamp }: Published, writes: readonly Write[]): string =>
  writes.reduce((latest, { row, over }) => later(latest, (row ?? over)?.stamp ?? ''), stamp);

const later = (a: string, b: string): string => (a > b ? a : b);

/** Whether a record says already what is to be written. */
const isThere = ({ kind, value, row }: Write, known: Stored | undefined): boolean =>
  row ? isSame(known, row) : known?.version === kind.steps.length && isSame(known.value, value);

/** A value that is taken away is gone; its stamp stays, so that a copy elsewhere learns of it. */
function rowOf(
  { kind, id, value, row, over }: Write,
  before: Stored | undefined,
  stamp: string,
): Stored {
  if (row) return row;
  const known = over ?? before;
  const isRemade = !known || (known.deleted && value !== null);
  const made = isRemade ? stamp : known.made;
  const now = { type: kind.type, id, version: kind.steps.length, made, stamp };
  return value === null ? { ...now, value: null, deleted: true } : { ...now, value };
}

/** What this version could not read, or not in all its parts, is not lost when it is written over. */
function setAside(known: Stored | undefined, { kind }: Write, stamp: string): Stored[] {
  if (!known || known.deleted || isReadWhole(kind, known)) return [];
  const id = `${known.type} ${known.id} ${stamp}`;
  return [{ type: SET_ASIDE, id, version: 0, made: stamp, stamp, value: known }];
}

/** What was set aside of a record is taken away with it. */
const dropAside = (before: StoredRecords, { kind, id }: Write, stamp: string): Stored[] =>
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

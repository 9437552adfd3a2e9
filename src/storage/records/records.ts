/** The records themselves: one row each in IndexedDB, which no page of a site can read. */
import type { IDBPTransaction } from 'idb';
import { Draft, type Write } from '../../model/records/draft.ts';
import type { Stored } from '../../model/records/kind.ts';
import { losesWords } from '../../model/records/lost-words.ts';
import { recordsOf, withRows } from '../../model/records/rows.ts';
import { nextStamp } from '../../model/records/stamp.ts';
import { type RecordsDatabase, recordsDatabase } from './records-database.ts';
import type { Published, Written } from './snapshot.ts';
import { writtenRows } from './written-rows.ts';

const STORES = ['records', 'meta'] as const;
type Writing = IDBPTransaction<RecordsDatabase, typeof STORES, 'readwrite'>;

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
export const changeRecords = <T>(work: (draft: Draft) => T, now: number): Promise<Changed<T>> =>
  recordsDatabase.use(async (records) => {
    const writing = records.transaction(STORES, 'readwrite');
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
  });

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It had ended by itself.
  }
}

/** All records as they stand. */
export const readRecords = async (): Promise<Published> =>
  recordsDatabase.use((records) => readIn(records.transaction(STORES)));

/** The records as a transaction finds them: read anew only where somebody else has changed them. */
async function readIn(
  reading: IDBPTransaction<RecordsDatabase, typeof STORES, 'readonly' | 'readwrite'>,
): Promise<Published> {
  const stamp = (await reading.objectStore('meta').get('stamp')) ?? '';
  if (stamp === '' || known?.stamp !== stamp)
    known = { records: recordsOf(await reading.objectStore('records').getAll()), stamp };
  return known;
}

/**
 * Takes rows away altogether, where nothing is to tell any more that they were there.
 * @param now epoch ms
 */
export const purgeRecords = (
  rows: readonly Pick<Stored, 'type' | 'id'>[],
  now: number,
): Promise<Published> =>
  recordsDatabase.use(async (records) => {
    const writing = records.transaction(STORES, 'readwrite');
    const before = await readIn(writing);
    const [store, meta] = [writing.objectStore('records'), writing.objectStore('meta')];
    const stamp = nextStamp(before.stamp, now, (await meta.get('device')) ?? '');
    await Promise.all([
      ...rows.map(({ type, id }) => store.delete([type, id])),
      meta.put(stamp, 'stamp'),
      writing.done,
    ]);
    const changes = rows.map(({ type, id }) => ({ type, id, row: undefined }));
    known = { records: withRows(before.records, changes), stamp };
    return known;
  });

const changeTo = (row: Stored) => ({ type: row.type, id: row.id, row });

/** The stamp of the latest change; '' before the first. */
export const readStamp = async (): Promise<string> =>
  (await recordsDatabase.use((records) => records.get('meta', 'stamp'))) ?? '';

/** Whether something of this name was done once, such as taking over what an older version stored. */
export const isMarked = async (name: string): Promise<boolean> =>
  (await recordsDatabase.use((records) => records.get('meta', name))) !== undefined;

export const mark = async (name: string): Promise<void> => {
  await recordsDatabase.use((records) => records.put('meta', 'done', name));
};

/** Writes what differs. Returns the rows written, and the stamp of the last. */
async function write(
  writing: Writing,
  before: Published,
  writes: readonly Write[],
  now: number,
): Promise<{ rows: readonly Stored[]; stamp: string }> {
  const meta = writing.objectStore('meta');
  const device = (await meta.get('device')) ?? crypto.randomUUID().slice(0, 8);
  const written = writtenRows(before, writes, now, device);
  if (written.rows.length === 0) return written;
  // One by one: where one throws, no other is left that nobody waits for.
  for (const row of written.rows) await writing.objectStore('records').put(row);
  await meta.put(device, 'device');
  await meta.put(written.stamp, 'stamp');
  const isLeft = written.rows.some((row) =>
    losesWords(before.records.get(row.type)?.get(row.id), row),
  );
  if (isLeft) await meta.put(written.stamp, LEFT);
  return written;
}

/** Noted with the change that took words or names out, until the browser has let go of their bytes. */
const LEFT = 'bytesLeft';

/** Notes that something beside the records left some. */
export const noteBytesLeft = (): Promise<unknown> =>
  recordsDatabase.use((records) => records.put('meta', crypto.randomUUID(), LEFT));

/** The stamp, or another word, of what left bytes of words or names behind last; undefined where nothing did. */
export const readBytesLeft = (): Promise<string | undefined> =>
  recordsDatabase.use((records) => records.get('meta', LEFT));

/** Notes that none are left of that change, unless another followed. */
export const noteNoneLeft = (stamp: string): Promise<void> =>
  recordsDatabase.use(async (records) => {
    const writing = records.transaction('meta', 'readwrite');
    if ((await writing.store.get(LEFT)) === stamp) await writing.store.delete(LEFT);
    await writing.done;
  });

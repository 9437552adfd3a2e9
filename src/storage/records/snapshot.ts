/**
 * The records as every page and worker of ours reads them: a copy in storage.session, which lies in memory,
 * is out of reach for content scripts, and is shared with Chromium's private windows, whose IndexedDB is
 * another one (Chromium 156; measured: as quick as storage.local, and half the time of IndexedDB).
 */
import { browser } from '#imports';
import { Draft, type StoredRecords } from '../../model/records/draft.ts';
import type { Stored } from '../../model/records/kind.ts';

const KEY = 'records';
const STAMP = 'recordsStamp';

/** All records, and the stamp of the latest change to them. */
export interface Published {
  readonly records: StoredRecords;
  readonly stamp: string;
}

type Rows = readonly Stored[];

const rowsOf = (records: StoredRecords): Rows =>
  [...records.values()].flatMap((some) => [...some.values()]);

function recordsOf(rows: Rows): StoredRecords {
  const records = new Map<string, Map<string, Stored>>();
  for (const row of rows) {
    const some = records.get(row.type) ?? new Map<string, Stored>();
    records.set(row.type, some.set(row.id, row));
  }
  return records;
}

/** Puts the records as they stand into the copy that everybody reads. */
export const publish = ({ records, stamp }: Published): Promise<void> =>
  browser.storage.session.set({ [KEY]: rowsOf(records), [STAMP]: stamp });

/** The stamp of what is published; undefined where nothing is. */
export async function publishedStamp(): Promise<unknown> {
  return (await browser.storage.session.get(STAMP))[STAMP];
}

/** The records as they stand; nothing where the background has not published them yet. */
export async function readSnapshot(): Promise<Draft | undefined> {
  const { [KEY]: rows } = await browser.storage.session.get(KEY);
  return rows === undefined ? undefined : new Draft(recordsOf(rows as Rows));
}

/** Calls back with the records after, and before, each change. Returns how to stop. */
export function watchSnapshot(changed: (now: Draft, before: Draft) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
    const change = changes[KEY];
    if (!change?.newValue) return;
    const [now, before] = [change.newValue as Rows, (change.oldValue ?? []) as Rows];
    changed(new Draft(recordsOf(now)), new Draft(recordsOf(before)));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

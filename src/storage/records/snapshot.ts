/**
 * The records as every page and worker of ours reads them: a copy in storage.session, which lies in memory,
 * is out of reach for content scripts, and is shared with Chromium's private windows, whose IndexedDB is
 * another one (Chromium 156; measured: as quick as storage.local, and half the time of IndexedDB). Each row
 * has a key of its own, as text: of 500 rows, one is put in 0.5 ms and all are read in 2, where one list of
 * objects takes 88 and 11.
 */
import { browser } from '#imports';
import { Draft, type StoredRecords } from '../../model/records/draft.ts';
import type { Kind, Stored } from '../../model/records/kind.ts';
import { type RowChange, recordsOf, withRows } from '../../model/records/rows.ts';
import { keyOf, ROW } from './row-keys.ts';

const STAMP = 'recordsStamp';

/** All records, and the stamp of the latest change to them. */
export interface Published {
  readonly records: StoredRecords;
  readonly stamp: string;
}

/** Which rows a change wrote, over the records of which stamp. */
export interface Written {
  readonly over: string;
  readonly rows: readonly Stored[];
}

const NOTHING: Published = { records: new Map(), stamp: '' };

/** What this context read or published last; true as long as its stamp is the published one. */
let known: Published | undefined;

const isRow = (key: string): boolean => key.startsWith(ROW);

const asText = (rows: readonly Stored[]): Record<string, string> =>
  Object.fromEntries(rows.map((row) => [keyOf(row), JSON.stringify(row)]));

/**
 * Puts the records as they stand into the copy that everybody reads.
 * @param written the change that led to them: where the copy is as before it, nothing else is put; where it is as
 * after it, nothing
 */
export async function publish({ records, stamp }: Published, written?: Written): Promise<void> {
  const { session } = browser.storage;
  const there = written && (await publishedStamp());
  if (there === stamp) return;
  const isNext = written !== undefined && written.over === there;
  const all = () => [...records.values()].flatMap((some) => [...some.values()]);
  const rows = asText(isNext ? written.rows : all());
  if (!isNext) {
    const there = Object.keys(await session.get(null)).filter(isRow);
    const gone = there.filter((key) => !Object.hasOwn(rows, key));
    // Without a stamp nobody reads what lies between the two steps.
    if (gone.length > 0) await session.remove([...gone, STAMP]);
  }
  known = { records, stamp };
  await session.set({ ...rows, [STAMP]: stamp });
}

/** The stamp of what is published; undefined where nothing is. */
export async function publishedStamp(): Promise<unknown> {
  return (await browser.storage.session.get(STAMP))[STAMP];
}

/** The records as they stand; nothing where the background has not published them yet. */
export async function readSnapshot(): Promise<Draft | undefined> {
  const isKnown = known !== undefined && known.stamp === (await publishedStamp());
  const published = isKnown ? known : await readAnew();
  return published && new Draft(published.records);
}

/** Every row as it is stored; none where the background has not published them yet. */
export async function readRows(): Promise<Stored[]> {
  const rows = [...((await readAnew())?.records.values() ?? [])];
  return rows.flatMap((some) => [...some.values()]);
}

async function readAnew(): Promise<Published | undefined> {
  const { [STAMP]: stamp, ...stored } = await browser.storage.session.get(null);
  if (typeof stamp !== 'string') return undefined;
  const rows = Object.entries(stored).filter(([key]) => isRow(key));
  known = { records: recordsOf(rows.map(([, text]) => JSON.parse(String(text)) as Stored)), stamp };
  return known;
}

/** Some settings alone, with nothing else read; nothing where the background has not published them yet. */
export async function readSettings(kinds: readonly Kind<unknown>[]): Promise<Draft | undefined> {
  const keys = kinds.map(({ type }) => keyOf({ type, id: '' }));
  const { [STAMP]: stamp, ...rows } = await browser.storage.session.get([STAMP, ...keys]);
  if (typeof stamp !== 'string') return undefined;
  const texts = Object.values(rows).filter((text) => typeof text === 'string');
  return new Draft(recordsOf(texts.map((text) => JSON.parse(text) as Stored)));
}

/** Calls back whenever what is published changes, without reading it. */
export const watchPublished = (changed: () => void): void =>
  browser.storage.session.onChanged.addListener((changes) => {
    if (Object.keys(changes).some(isRow)) changed();
  });

/** Clears the copy, and all else that is kept until the browser closes. */
export const clearSession = (): Promise<void> => browser.storage.session.clear();

type Changes = Readonly<Record<string, { newValue?: unknown; oldValue?: unknown }>>;

/** What became of rows, from before or to after. */
const rowsIn = (changes: Changes, side: 'newValue' | 'oldValue'): RowChange[] =>
  Object.entries(changes)
    .filter(([key]) => isRow(key))
    .map(([, change]) => {
      const { type, id } = JSON.parse(String(change.newValue ?? change.oldValue)) as Stored;
      const text = change[side];
      return { type, id, row: text === undefined ? undefined : JSON.parse(String(text)) };
    });

/** Calls back with the records after, and before, each change. Returns how to stop. */
export function watchSnapshot(changed: (now: Draft, before: Draft) => void): () => void {
  const listener = async (changes: Changes) => {
    if (!Object.keys(changes).some(isRow)) return;
    const base = known ?? (await readAnew()) ?? NOTHING;
    const now = withRows(base.records, rowsIn(changes, 'newValue'));
    const before = withRows(base.records, rowsIn(changes, 'oldValue'));
    // What was read meanwhile may be newer.
    const stamp = String(changes[STAMP]?.newValue ?? base.stamp);
    if (base.stamp <= stamp) known = { records: now, stamp };
    changed(new Draft(now), new Draft(before));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

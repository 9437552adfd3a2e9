/**
 * What the guard looks up: for each domain it may act on, who is listed there, the passes, and its texts. Written
 * by the background, read by the guard straight from the browser's API, so that it neither waits for the
 * worker nor carries the polyfill (10 kB).
 */
import type {
  GuardTable,
  GuardTexts,
  PassEnds,
  WatchTable,
} from '../../model/cover/guard-table.ts';
import { haveFreed, keysKept, writeLocal } from '../records/local-area.ts';
import { removeLongTexts, writeLongTexts } from './long-texts.ts';

const { local } = chrome.storage;

const PREFIX = 'watch:';

/** The tables that may speak of a host, of the domains that it lies in, longest first. It may end in a dot. */
const tablesOn = (host: string): string[] =>
  (host.match(/[^.]+/g) ?? []).map((_, index, labels) => PREFIX + labels.slice(index).join('.'));

/** What the guard reads on a host: its table, the passes, and its texts. */
const keysOf = (host: string): string[] => ['passEnds', 'unread', 'texts', ...tablesOn(host)];

/** The table of the host's network, or undefined when nobody is listed there. @throws where an older version wrote it */
export async function readTable(host: string): Promise<GuardTable | undefined> {
  const stored = await local.get<Record<string, string>>(keysOf(host));
  const key = tablesOn(host).find((one) => stored[one]);
  return key && { ...stored, ...JSON.parse(stored[key] as string) };
}

/**
 * Calls back with the host's table whenever it or a pass changes, for as long as the page lives; not when what
 * was kept is only gone. A table that is taken away was emptied before, one that is not is lost: the last one holds.
 */
export function watchTable(host: string, changed: (table: GuardTable | undefined) => void): void {
  local.onChanged.addListener((changes) => {
    if (keysOf(host).some((key) => changes[key]?.newValue != null)) readTable(host).then(changed);
  });
}

/** The domains that have a table. */
export const listTables = async (): Promise<string[]> =>
  (await keysKept()).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));

/** The tables of these domains, where there are any that can be read. */
export async function readTables(domains: readonly string[]): Promise<Record<string, WatchTable>> {
  const stored = await local.get<Record<string, string>>(domains.map((domain) => PREFIX + domain));
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, text]) => {
      const table = tableIn(text);
      return table ? [[key.slice(PREFIX.length), table]] : [];
    }),
  );
}

/** Without a schema library, as the guard is made of this file as well. */
function tableIn(text: string): WatchTable | undefined {
  try {
    const table = JSON.parse(text);
    return table.watched && table;
  } catch {
    return undefined;
  }
}

/**
 * Writes those tables, by domain, that say something else than what is there, in one step; those of other domains stay.
 * As text, for the reason that the list's copy is, see list-copy.ts.
 */
export const writeTables = (tables: Readonly<Record<string, WatchTable>>): Promise<void> =>
  writeLongTexts(
    Object.fromEntries(
      Object.entries(tables).map(([domain, table]) => [PREFIX + domain, JSON.stringify(table)]),
    ),
  );

/** Removes the tables of these domains, and has guards that still run know that it is meant: a table is emptied first. */
export async function removeTables(domains: readonly string[]): Promise<void> {
  const keys = domains.map((domain) => PREFIX + domain);
  await writeLongTexts(Object.fromEntries(keys.map((key) => [key, ''])));
  await removeLongTexts(keys);
}

/** The passes as the guard knows them. */
export async function readPassEnds(): Promise<PassEnds> {
  const { passEnds = {} } = await local.get<{ passEnds?: PassEnds }>('passEnds');
  return passEnds;
}

/** Puts these passes in place of all there were. */
export const writePassEnds = (passEnds: PassEnds): Promise<void> =>
  writeLocal(() => local.set({ passEnds }));

/** Puts these networks in place of those whose posts could not be read. */
export const writeUnread = (unread: readonly string[]): Promise<void> =>
  writeLocal(() => local.set({ unread }));

/** Clears all that the guard reads, and all that is kept beside it. */
export async function clearForGuard(): Promise<void> {
  // Where a full disk has no room for that, all goes none the less.
  await removeTables(await listTables()).catch(() => undefined);
  await writeLocal(() => local.clear()).finally(haveFreed);
}

/** The guard's texts; undefined until they are first written. */
export async function readGuardTexts(): Promise<GuardTexts | undefined> {
  const { texts } = await local.get<{ texts?: GuardTexts }>('texts');
  return texts;
}

/** Puts these texts in place of the guard's. */
export const writeGuardTexts = (texts: GuardTexts): Promise<void> =>
  writeLocal(() => local.set({ texts }));

import type { Stored } from '../../src/model/records/kind.ts';
import { ask } from './ask.ts';
import { inDatabase } from './database.ts';
import type { Driver } from './driver.ts';

/** A record as tests write it; a kind of which there is one has no id. */
export interface TestRecord {
  readonly type: string;
  readonly id?: string;
  readonly value: unknown;
}

/** The values of a kind of record by id, as every page of ours reads them. */
export const recordsOf = <Value = unknown>(
  { home }: Driver,
  type: string,
): Promise<Record<string, Value>> =>
  home.evaluate(async (wanted) => {
    const stored = await chrome.storage.session.get<Record<string, string>>(null);
    const rows = Object.entries(stored)
      .filter(([key]) => key.startsWith(`record:${wanted}:`))
      .map(([, text]) => JSON.parse(text) as Stored)
      .sort((a, b) => (a.made < b.made ? -1 : 1));
    return Object.fromEntries(
      rows.filter(({ deleted }) => !deleted).map(({ id, value }) => [id, value as Value]),
    );
  }, type);

/** A setting's value as every page of ours reads it; undefined until it is chosen. */
export const settingOf = async <Value>(driver: Driver, type: string): Promise<Value | undefined> =>
  (await recordsOf<Value>(driver, type))[''];

/** Somebody listed, as a record. */
export const personRecord = (person: { readonly id: string }): TestRecord => ({
  type: 'person',
  id: person.id,
  value: person,
});

/**
 * Puts records into the database past every check, in place of all of their kinds, and has them published:
 * what an earlier day, a later version or a faulty disk may have left there.
 */
export async function putRecords(
  driver: Driver,
  records: readonly TestRecord[],
  types: readonly string[] = records.map(({ type }) => type),
): Promise<void> {
  await inDatabase(
    driver.home,
    'records',
    async (database, { records, types }) => {
      const writing = database.transaction(['records', 'meta'], 'readwrite');
      const into = writing.objectStore('records');
      for (const type of types) into.delete(IDBKeyRange.bound([type], [type, []]));
      records.forEach((row, index) => {
        const stamp = `000000000-${String(index).padStart(4, '0')}-test`;
        into.put({ id: '', version: 0, made: stamp, stamp, ...row });
      });
      // By another stamp the background sees that somebody else wrote.
      const stamp = `${Date.now().toString(36).padStart(9, '0')}-0000-test`;
      writing.objectStore('meta').put(stamp, 'stamp');
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      await chrome.storage.session.remove('recordsStamp');
    },
    { records, types },
  );
  await ask(driver, 'records', undefined);
}

import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Stored } from '../../model/records/kind.ts';

export interface RecordsDatabase extends DBSchema {
  records: { key: [type: string, id: string]; value: Stored };
  meta: { key: string; value: string };
}

let opened: Promise<IDBPDatabase<RecordsDatabase>> | undefined;

/** The records' database. Only the background opens it, so that one context writes. */
export function openRecords(): Promise<IDBPDatabase<RecordsDatabase>> {
  opened ??= open().catch((error: unknown) => {
    // The next use tries again.
    opened = undefined;
    throw error;
  });
  return opened;
}

const open = async (): Promise<IDBPDatabase<RecordsDatabase>> =>
  openDB<RecordsDatabase>('records', 1, {
    upgrade(database) {
      database.createObjectStore('records', { keyPath: ['type', 'id'] });
      database.createObjectStore('meta');
    },
    // A later version of ours, or somebody deleting it, shall not wait for this connection.
    blocking: (_old, _new, event) => {
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      opened = undefined;
    },
  });

/** Deletes the records, and all that was noted beside them; the next use makes the database anew. */
export const deleteRecords = (): Promise<void> => deleteDB('records');

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Stored } from '../../model/records/kind.ts';
import { currentOf, deleteAllOf, move } from './generations.ts';

export interface RecordsDatabase extends DBSchema {
  records: { key: [type: string, id: string]; value: Stored };
  meta: { key: string; value: string };
}

let opened: Promise<IDBPDatabase<RecordsDatabase>> | undefined;

const NAME = 'records';

/** The records' database. Only the background opens it, so that one context writes. */
export function openRecords(): Promise<IDBPDatabase<RecordsDatabase>> {
  opened ??= keepOpen(openCurrent());
  return opened;
}

/** Has everybody use what is being opened; where that fails, the next use tries again. */
function keepOpen(opening: Promise<IDBPDatabase<RecordsDatabase>>) {
  const kept = opening.catch((error: unknown) => {
    if (opened === kept) opened = undefined;
    throw error;
  });
  return kept;
}

const openCurrent = async () => open(await currentOf(NAME));

const open = async (generation: string): Promise<IDBPDatabase<RecordsDatabase>> =>
  openDB<RecordsDatabase>(generation, 1, {
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

/** Moves the records into a new database, without a byte of what was taken out of them. Whoever asks for them waits. */
export async function moveRecords(): Promise<void> {
  const from = await openRecords();
  const moving = move(from, NAME, open);
  opened = keepOpen(moving.catch(() => undefined).then(openCurrent));
  await moving;
}

/** Deletes the records, and all that was noted beside them; the next use makes the database anew. */
export const deleteRecords = (): Promise<void> => deleteAllOf(NAME);

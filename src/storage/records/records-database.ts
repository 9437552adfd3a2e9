import { type DBSchema, openDB } from 'idb';
import type { Stored } from '../../model/records/kind.ts';
import { RecordsNewer } from '../../model/records/newer.ts';
import { type Fill, Movable } from './generations.ts';

export interface RecordsDatabase extends DBSchema {
  records: { key: [type: string, id: string]; value: Stored };
  meta: { key: string; value: string };
}

/** The records' database. Only the background opens it, so that one context writes. */
export const recordsDatabase = new Movable<RecordsDatabase>(
  'records',
  (generation, opening) =>
    openDB<RecordsDatabase>(generation, 1, {
      upgrade(database, _before, _now, upgrading) {
        database.createObjectStore('records', { keyPath: ['type', 'id'] });
        database.createObjectStore('meta');
        opening.fill(upgrading as unknown as Parameters<Fill>[0]);
      },
      // A later version of ours, or somebody deleting it, shall not wait for this connection.
      blocking: (_old, _new, event) => {
        opening.closed();
        (event.target as IDBDatabase).close();
      },
      terminated: opening.closed,
    }),
  (error) => ((error as Error | undefined)?.name === 'VersionError' ? new RecordsNewer() : error),
);

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Check, Tally } from '../model/check.ts';

/** How a day's checks came out, kept in step with the checks themselves. */
export interface DaySum {
  readonly day: string;
  readonly tally: Tally;
  /** Looks that went on, once more as a name that an index can have. */
  readonly looks: number;
}

export interface Log extends DBSchema {
  checks: {
    key: string;
    value: Check;
    indexes: { visits: string; 'person-seen': [person: string, seen: number]; day: string };
  };
  days: { key: string; value: DaySum; indexes: { looks: number } };
}

let opened: Promise<IDBPDatabase<Log>> | undefined;

/** The log. Only the background opens it, so that one context writes. */
export function openLog(): Promise<IDBPDatabase<Log>> {
  opened ??= openDB<Log>('log', 1, {
    upgrade(database) {
      const checks = database.createObjectStore('checks', { keyPath: 'id' });
      checks.createIndex('visits', 'visits', { multiEntry: true });
      checks.createIndex('person-seen', ['person', 'seen']);
      checks.createIndex('day', 'day');
      database.createObjectStore('days', { keyPath: 'day' }).createIndex('looks', 'looks');
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

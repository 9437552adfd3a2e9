import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Check, Tally } from '../model/check.ts';
import type { Moment, MomentKind } from '../model/moment.ts';

/** How a day's checks came out, kept in step with the checks themselves. */
export interface DaySum {
  readonly day: string;
  readonly tally: Tally;
}

/** What is counted over all days, so that nobody has to read them all. */
export interface Totals {
  readonly id: 'all';
  /** Days with a look that went on. */
  readonly lookedDays: number;
}

export interface Log extends DBSchema {
  checks: {
    key: string;
    value: Check;
    indexes: { visits: string; 'person-seen': [person: string, seen: number]; day: string };
  };
  days: { key: string; value: DaySum };
  totals: { key: string; value: Totals };
  moments: {
    key: string;
    value: Moment;
    indexes: { 'kind-day': [kind: MomentKind, day: string] };
  };
}

let opened: Promise<IDBPDatabase<Log>> | undefined;

/** The log. Only the background opens it, so that one context writes. */
export function openLog(): Promise<IDBPDatabase<Log>> {
  opened ??= openDB<Log>('log', 2, {
    upgrade(database, before) {
      if (before < 1) createChecks(database);
      const moments = database.createObjectStore('moments', { keyPath: 'id' });
      moments.createIndex('kind-day', ['kind', 'day']);
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

function createChecks(database: IDBPDatabase<Log>): void {
  const checks = database.createObjectStore('checks', { keyPath: 'id' });
  checks.createIndex('visits', 'visits', { multiEntry: true });
  checks.createIndex('person-seen', ['person', 'seen']);
  checks.createIndex('day', 'day');
  database.createObjectStore('days', { keyPath: 'day' });
  database.createObjectStore('totals', { keyPath: 'id' });
}

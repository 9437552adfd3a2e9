import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { Moment, MomentKind } from '../../model/care/moment.ts';
import type { Check } from '../../model/log/check.ts';
import { countersOf, monthOf, plus, type Sum } from '../../model/log/sums.ts';
import { localHour } from '../../model/time/day.ts';

/** A month's sum, with its days on which a look went on. */
export interface MonthSum extends Sum {
  readonly lookedDays: number;
}

export interface Log extends DBSchema {
  checks: {
    key: string;
    value: Check;
    indexes: {
      visits: string;
      'person-seen': [person: string, seen: number];
      day: string;
      when: [at: number, id: string];
      removed: number;
    };
  };
  days: { key: string; value: Sum };
  months: { key: string; value: MonthSum };
  moments: {
    key: string;
    value: Moment;
    indexes: { 'kind-day': [kind: MomentKind, day: string] };
  };
}

type Upgrading = IDBPTransaction<Log, StoreNames<Log>[], 'versionchange'>;

let opened: Promise<IDBPDatabase<Log>> | undefined;

/** The log. Only the background opens it, so that one context writes. */
export function openLog(): Promise<IDBPDatabase<Log>> {
  opened ??= openDB<Log>('log', 2, {
    async upgrade(database, before, _now, upgrading) {
      if (before < 1) createChecks(database);
      for (const old of ['days', 'totals']) {
        const stores: DOMStringList = database.objectStoreNames;
        if (stores.contains(old)) database.deleteObjectStore(old as 'days');
      }
      upgrading.objectStore('checks').createIndex('when', ['at', 'id']);
      upgrading.objectStore('checks').createIndex('removed', 'removed');
      database.createObjectStore('days', { keyPath: 'id' });
      database.createObjectStore('months', { keyPath: 'id' });
      const moments = database.createObjectStore('moments', { keyPath: 'id' });
      moments.createIndex('kind-day', ['kind', 'day']);
      await sumUp(upgrading);
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
}

/** Counts the checks of a log from before hours were kept and counted. */
async function sumUp(upgrading: Upgrading): Promise<void> {
  const days = new Map<string, Sum>();
  for await (const cursor of upgrading.objectStore('checks')) {
    const check: Check = { ...cursor.value, hour: localHour(cursor.value.at) };
    await cursor.update(check);
    const { counters = {} } = days.get(check.day) ?? {};
    days.set(check.day, { id: check.day, counters: plus(counters, countersOf(check)) });
  }
  const months = new Map<string, MonthSum>();
  for (const sum of days.values()) {
    await upgrading.objectStore('days').put(sum);
    months.set(monthOf(sum.id), withDay(months.get(monthOf(sum.id)), undefined, sum));
  }
  for (const month of months.values()) await upgrading.objectStore('months').put(month);
}

/** A month's sum when one of its days has changed. */
export function withDay(
  month: MonthSum | undefined,
  before: Sum | undefined,
  after: Sum,
): MonthSum {
  const rest = plus(month?.counters ?? {}, before?.counters ?? {}, -1);
  return {
    id: monthOf(after.id),
    counters: plus(rest, after.counters),
    lookedDays: (month?.lookedDays ?? 0) + Number(isLooked(after)) - Number(isLooked(before)),
  };
}

/** Whether a look went on that day. */
export const isLooked = (day: Sum | undefined): boolean =>
  (day?.counters['count:all:went-on'] ?? 0) > 0;

import type { StoredCheck } from '../../src/model/log/check.ts';
import type { MonthSum, Sum } from '../../src/model/log/sums.ts';
import type { OnDay, WatchedDay } from '../../src/model/log/watched-day.ts';
import type { OpenPause } from '../../src/model/visits/open-pause.ts';
import { ask } from './ask.ts';
import { inDatabase } from './database.ts';
import type { Driver } from './driver.ts';
import { until } from './prompt.ts';

/** How much time passes; less than nothing is a clock that is set back. */
export interface Passing {
  readonly days?: number;
  /** Of the same day: what the log has of it comes to lie so many hours earlier. */
  readonly hours?: number;
  /** As if no hour had struck. */
  readonly minutes?: number;
}

/**
 * Lets time pass as the log and open pauses see it: all that they hold comes to lie so much further back. So no browser
 * needs another clock.
 */
export async function letPass({ home }: Driver, passing: Passing): Promise<void> {
  const change = `(rows) => (${older})(rows, ${JSON.stringify(passing)}, ${inMonths})`;
  const work = `(log) => (${rewrite})(log, ${change})`;
  await inDatabase(home, 'log', work, null, ['visits', 'log', 'watch']);
}

/** The log's rows by store; those of marks as they are found there: name and value. */
interface Rows {
  readonly checks: readonly StoredCheck[];
  readonly days: readonly Sum[];
  readonly months: readonly MonthSum[];
  readonly watched: readonly WatchedDay[];
  readonly marks: readonly (readonly [name: string, mark: OnDay])[];
  readonly pauses: Readonly<Record<string, OpenPause>>;
}

/** Puts other rows in the place of the log's, and other pauses in that of those open. Runs in a page of ours. */
async function rewrite(log: IDBDatabase, change: (rows: Rows) => Rows): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((found, failed) => {
      request.onsuccess = () => found(request.result);
      request.onerror = () => failed(request.error);
    });
  const { pauses = {} } = await chrome.storage.session.get<Partial<Rows>>('pauses');
  const names = ['checks', 'days', 'months', 'watched'] as const;
  const writing = log.transaction([...names, 'marks'], 'readwrite');
  const [checks, days, months, watched] = await Promise.all(
    names.map((name) => done(writing.objectStore(name).getAll())),
  );
  const into = writing.objectStore('marks');
  const keys = await done(into.getAllKeys());
  const marks = (await done(into.getAll())).map((mark, index) => [keys[index], mark]);
  const changed = change({ checks, days, months, watched, marks, pauses } as unknown as Rows);
  for (const name of names) {
    const store = writing.objectStore(name);
    store.clear();
    for (const row of changed[name]) store.put(row);
  }
  for (const [name, mark] of changed.marks) into.put(mark, name);
  await new Promise((ended, failed) => {
    writing.oncomplete = ended;
    writing.onabort = failed;
  });
  await chrome.storage.session.set({ pauses: changed.pauses });
}

/** The sums of months, from those of their days. Runs in a page of ours. */
function inMonths(days: readonly Sum[]): MonthSum[] {
  return [...Map.groupBy(days, ({ id }) => id.slice(0, 7))].map(([id, within]) => {
    const counters: Record<string, number> = {};
    for (const [name, times] of within.flatMap((day) => Object.entries(day.counters)))
      counters[name] = (counters[name] ?? 0) + times;
    const looked = within.filter((day) => (day.counters['count:all:went-on'] ?? 0) > 0);
    return { id, counters, lookedDays: looked.length };
  });
}

/**
 * The rows so much older. Runs in a page of ours.
 * @throws where the sums of months are not those of their days
 */
function older(rows: Rows, passing: Passing, monthsOf: typeof inMonths): Rows {
  const { days = 0, hours = 0, minutes = 0 } = passing;
  const ms = ((days * 24 + hours) * 60 + minutes) * 60_000;
  const told = (months: readonly MonthSum[]) =>
    JSON.stringify(
      months.map(({ id, counters, ...more }) => [id, Object.entries(counters).sort(), more]).sort(),
    );
  const [wanted, found] = [told(monthsOf(rows.days)), told(rows.months)];
  if (wanted !== found) throw new Error(`months hold ${found}, and their days ${wanted}`);
  const moved = (day: string) =>
    new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
  const aged = <Row extends { at: number; day?: string; hour?: number }>(row: Row): Row => ({
    ...{ ...row, at: row.at - ms },
    ...(row.day && { day: moved(row.day) }),
    ...(row.hour !== undefined && { hour: row.hour - hours }),
  });
  const each = <Value>(all: object, change: (one: Value) => Value) =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one)]));
  const renamed = (name: string) =>
    name.replace(/^((?:sitting:)?hour):(\d):(\d+)$/, (_, kind, weekday, hour) => {
      const day = (((weekday - 1 - days) % 7) + 7) % 7;
      return `${kind}:${day + 1}:${hour - hours}`;
    });
  const sums = rows.days.map(({ id, counters }) => {
    const names = Object.entries(counters).map(([name, times]) => [renamed(name), times]);
    return { id: moved(id), counters: Object.fromEntries(names) };
  });
  return {
    days: sums,
    months: monthsOf(sums),
    checks: rows.checks.map((check) => ({
      ...{ ...aged(check), seen: check.seen - ms, events: check.events.map(aged) },
      said: each<{ at: number }>(check.said, aged),
    })),
    watched: rows.watched.map(({ id, lostFrom, ...row }) => ({
      ...{ ...row, id: moved(id) },
      ...(lostFrom !== undefined && { lostFrom: lostFrom - ms }),
    })),
    marks: rows.marks.map(([name, mark]) => [name, aged(mark)]),
    pauses: each(rows.pauses, ({ seen, readyAt, ...pause }: OpenPause) => ({
      ...{ ...pause, seen: seen - ms, readyAt: readyAt && readyAt - ms },
    })),
  };
}

/** What the log has of days that were watched, by the key; nothing where there is none. */
const readWatched = <Row>({ home }: Driver, store: 'marks' | 'watched', key: string) =>
  inDatabase(
    home,
    'log',
    (log, { store, key }) =>
      new Promise<Row | undefined>((found, failed) => {
        const request = log.transaction(store).objectStore(store).get(key);
        request.onsuccess = () => found(request.result);
        request.onerror = () => failed(request.error);
      }),
    { store, key },
  );

/** When somebody last looked at the cover, epoch ms; 0 before. */
const lastLook = async (driver: Driver): Promise<number> =>
  (await readWatched<OnDay>(driver, 'marks', 'lastLook'))?.at ?? 0;

/**
 * Waits until it is noted that cover is lost today. A look that was under way when it was lost says nothing of it:
 * another may have to follow.
 */
export async function untilLost(driver: Driver): Promise<void> {
  const day = await driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  const isNoted = async () => {
    await look(driver);
    return (await readWatched<WatchedDay>(driver, 'watched', day))?.lostFrom !== undefined;
  };
  await until('the loss of cover is noted', isNoted, 20_000);
}

/** Rings the alarm at which the background looks at the cover, and waits until it has. */
export async function look(driver: Driver): Promise<void> {
  const before = await lastLook(driver);
  await driver.home.evaluate(() => chrome.alarms.create('watch', { when: Date.now() }));
  const hasLooked = async () => {
    // Idle for half a second, Firefox would end the background while it waits for the browser's start to be told.
    await ask(driver, 'records', undefined);
    return (await lastLook(driver)) !== before;
  };
  await until('the background has looked', hasLooked, 20_000);
}

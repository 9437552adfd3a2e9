/** Ten years of checks as somebody might have them, the same at every run, for figures and pictures. */
import type { Page } from 'puppeteer-core';
import { HELPED, HOPES } from '../../src/model/answers.ts';
import { plusDays } from '../../src/model/calm.ts';
import { type Check, ORIGINS, OUTCOMES } from '../../src/model/check.ts';
import { countersOf, monthOf, plus, type Sum } from '../../src/model/sums.ts';
import { type MonthSum, withDay } from '../../src/storage/database.ts';
import { ask } from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';

/** Checks a day: ten years of them are 200,000. */
const A_DAY = 55;

/** Hours at which looks come: late evenings most. */
const HOURS = [7, 12, 17, 20, 21, 21, 22, 22, 23, 0];
const NETWORKS = ['instagram', 'instagram', 'facebook', 'x', 'tiktok'];
const SURFACES = ['profile', 'profile', 'story', 'post'] as const;

/** One of these, by a whole number, the same each time. */
const pick = <T>(some: readonly T[], by: number): T =>
  some[(Math.imul(by, 2_654_435_761) >>> 8) % some.length] as T;

/** A check so many before the last one of a day. */
function checkAt(index: number, today: string): Check {
  const day = plusDays(today, -Math.floor(index / A_DAY));
  const hour = pick(HOURS, index);
  const at = Date.parse(`${day}T00:00Z`) + hour * 3_600_000 + (index % A_DAY) * 60_000;
  const outcome = pick(OUTCOMES, index + 1);
  const id = `check-${String(index).padStart(6, '0')}`;
  const went = outcome === 'went-on';
  return {
    ...{ id, visits: [id], at, seen: at, day, hour, outcome },
    ...{ person: pick(['sam', 'sam', 'kim'], index), network: pick(NETWORKS, index + 2) },
    ...{ surface: pick(SURFACES, index + 3), origin: pick(ORIGINS, index + 4) },
    ...(index % 4 === 0 && { hope: pick(HOPES, index + 5) }),
    ...(went && {
      isChosen: true,
      stays: { [id]: 15 + (index % 90) },
      helped: pick(HELPED, index + 6),
    }),
  };
}

/** The checks from one number to another, counted back from today (ISO date), and the sums of their days. */
export function decade(first: number, last: number, today: string) {
  const checks = Array.from({ length: last - first }, (_, index) => checkAt(first + index, today));
  const days = new Map<string, Sum>();
  for (const check of checks) days.set(check.day, dayOf(check, days.get(check.day)));
  const months = new Map<string, MonthSum>();
  for (const day of days.values()) {
    months.set(monthOf(day.id), withDay(months.get(monthOf(day.id)), undefined, day));
  }
  return { checks, days: [...days.values()], months: [...months.values()] };
}

const dayOf = (check: Check, before?: Sum): Sum => ({
  id: check.day,
  counters: plus(before?.counters ?? {}, countersOf(check)),
});

/** So many checks go over to the browser at once. */
const CHUNK = 10_000;

/** Puts a data set into the log, in place of what was there. */
export async function fillLog(driver: Driver, count: number, today: string): Promise<void> {
  const { home } = driver;
  // The first question makes the log.
  await ask(driver, 'glance', undefined);
  const { checks, days, months } = decade(0, count, today);
  await put(home, 'days', days, true);
  await put(home, 'months', months, true);
  for (let from = 0; from < checks.length || from === 0; from += CHUNK) {
    await put(home, 'checks', checks.slice(from, from + CHUNK), from === 0);
  }
}

const put = (home: Page, store: string, values: readonly unknown[], isFirst: boolean) =>
  home.evaluate(
    async (name, rows, clears) => {
      const open = indexedDB.open('log');
      const log = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const writing = log.transaction(name, 'readwrite');
      const into = writing.objectStore(name);
      if (clears) into.clear();
      for (const row of rows) into.put(row);
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      log.close();
    },
    store,
    values,
    isFirst,
  );

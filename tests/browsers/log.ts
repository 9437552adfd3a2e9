import type { Page } from 'puppeteer-core';
import type { Check } from '../../src/model/log/check.ts';
import { fromVersion2 } from '../../src/model/log/steps.ts';
import {
  countersOf,
  isLooked,
  type MonthSum,
  monthOf,
  plus,
  type Sum,
  withDay,
} from '../../src/model/log/sums.ts';
import { asCounted } from '../../src/model/log/watched-day.ts';
import { daysOf } from '../../src/model/time/span.ts';
import { ask } from './ask.ts';
import { inDatabase } from './database.ts';
import type { Driver } from './driver.ts';
import { withSittings } from './week.ts';

/** So many rows go over to the browser at once. */
const CHUNK = 10_000;

/**
 * Puts looks, and the sums that belong to them, into the log, in place of what was there. Every day from the first look
 * until today was watched.
 */
export async function writeLog(driver: Driver, looks: readonly Check[]): Promise<void> {
  const checks = withSittings(looks);
  // The first question makes the log.
  await ask(driver, 'glance', undefined);
  const { home } = driver;
  const today = await home.evaluate(() => new Date().toLocaleDateString('sv'));
  const { days, months } = sumsOf(checks);
  const [first = today] = days.map(({ id }) => id).sort();
  await put(home, 'days', days, true);
  await put(home, 'months', months, true);
  const watched = daysOf({ first, end: today }).map((id) => {
    const sum = days.find((day) => day.id === id);
    return asCounted({ id, isSeen: true }, isLooked(sum));
  });
  await put(home, 'watched', watched, true);
  for (let from = 0; from < checks.length || from === 0; from += CHUNK) {
    await put(home, 'checks', checks.slice(from, from + CHUNK).map(fromVersion2), from === 0);
  }
}

/**
 * The sums of the days and months of checks.
 * @param kept sums of days whose checks are gone
 */
export function sumsOf(checks: readonly Check[], kept: readonly Sum[] = []) {
  const days = new Map(kept.map((day) => [day.id, day]));
  for (const check of checks) days.set(check.day, dayOf(check, days.get(check.day)));
  const months = new Map<string, MonthSum>();
  for (const day of days.values()) {
    months.set(monthOf(day.id), withDay(months.get(monthOf(day.id)), undefined, day));
  }
  return { days: [...days.values()], months: [...months.values()] };
}

const dayOf = (check: Check, before?: Sum): Sum => ({
  id: check.day,
  counters: plus(before?.counters ?? {}, countersOf(check)),
});

const put = (home: Page, store: string, values: readonly unknown[], isFirst: boolean) =>
  inDatabase(
    home,
    'log',
    async (log, { store, values, isFirst }) => {
      const writing = log.transaction(store, 'readwrite');
      const into = writing.objectStore(store);
      if (isFirst) into.clear();
      for (const row of values) into.put(row);
      await new Promise((done) => {
        writing.oncomplete = done;
      });
    },
    { store, values, isFirst },
  );

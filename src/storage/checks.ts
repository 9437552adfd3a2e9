import type { IDBPTransaction } from 'idb';
import { plusDays } from '../model/calm.ts';
import { add, type Check, type Count, countOf, NO_CHECKS, type Outcome } from '../model/check.ts';
import { SAME_CHECK_MS } from '../model/settings.ts';
import type { WeekLog } from '../model/week.ts';
import { type Log, openLog } from './database.ts';

/** A check, its day and the totals change together or not at all. */
const STORES = ['checks', 'days', 'totals'] as const;
type Writing = IDBPTransaction<Log, typeof STORES, 'readwrite'>;

/** A check as its first visit gives it. */
export type NewCheck = Omit<Check, 'visits' | 'seen'>;

/**
 * Writes a visit down: as a new check, or folded into the one it belongs to. Writing the same visit
 * again changes nothing.
 * @param joins id of the check under way, if the caller knows one
 * @returns the check as it now stands
 */
export async function record(visit: NewCheck, joins: string | null): Promise<Check> {
  const writing = (await openLog()).transaction(STORES, 'readwrite');
  const check = await fold(writing, visit, joins);
  await writing.done;
  return check;
}

async function fold(writing: Writing, visit: NewCheck, joins: string | null): Promise<Check> {
  const checks = writing.objectStore('checks');
  const known = await checks.index('visits').get(visit.id);
  if (known) return known;
  const under = (joins && (await checks.get(joins))) || (await recent(writing, visit));
  if (under) {
    const folded = { ...under, visits: [...under.visits, visit.id], seen: visit.at };
    await checks.put(folded);
    return folded;
  }
  const check: Check = { ...visit, visits: [visit.id], seen: visit.at };
  await checks.add(check);
  await count(writing, check.day, countOf(check), 1);
  return check;
}

/** The same person's check of the last half minute, if it has come out no differently so far. */
async function recent(
  writing: Writing,
  { person, at, outcome }: NewCheck,
): Promise<Check | undefined> {
  const range = IDBKeyRange.bound([person, at - SAME_CHECK_MS], [person, at]);
  const cursor = await writing.objectStore('checks').index('person-seen').openCursor(range, 'prev');
  return cursor?.value.outcome === outcome ? cursor.value : undefined;
}

async function count(writing: Writing, day: string, what: Count, by: 1 | -1): Promise<void> {
  const days = writing.objectStore('days');
  const before = (await days.get(day))?.tally ?? NO_CHECKS;
  const tally = add(before, what, by);
  await days.put({ day, tally });
  const isLooked = Number(tally['went-on'] > 0) - Number(before['went-on'] > 0);
  if (isLooked === 0) return;
  const totals = writing.objectStore('totals');
  const lookedDays = (await totals.get('all'))?.lookedDays ?? 0;
  await totals.put({ id: 'all', lookedDays: lookedDays + isLooked });
}

/** Notes what came of the check a visit belongs to. Returns it, or nothing if the visit is unknown. */
export async function settle(visit: string, outcome: Outcome): Promise<Check | undefined> {
  const writing = (await openLog()).transaction(STORES, 'readwrite');
  const checks = writing.objectStore('checks');
  const check = await checks.index('visits').get(visit);
  const settled: Check | undefined = check && {
    ...check,
    outcome,
    ...(outcome === 'went-on' && { isChosen: true }),
  };
  if (check && settled && check.outcome !== outcome) {
    await checks.put(settled);
    await count(writing, check.day, countOf(check), -1);
    await count(writing, check.day, countOf(settled), 1);
  }
  await writing.done;
  return settled;
}

/** What the week at `monday` and the one before hold. Reads those two weeks, never the whole log. */
export async function readWeek(monday: string, today: string): Promise<Omit<WeekLog, 'since'>> {
  const reading = (await openLog()).transaction(STORES);
  const days = reading.objectStore('days');
  const [sums, checks, totals, todays] = await Promise.all([
    days.getAll(IDBKeyRange.bound(plusDays(monday, -7), plusDays(monday, 7), false, true)),
    reading
      .objectStore('checks')
      .index('day')
      .getAll(IDBKeyRange.bound(monday, plusDays(monday, 7), false, true)),
    reading.objectStore('totals').get('all'),
    days.get(today),
  ]);
  return {
    days: sums,
    checks,
    lookedDays: (totals?.lookedDays ?? 0) - (todays?.tally['went-on'] ? 1 : 0),
  };
}

/** How many checks a local day holds with this person. */
export async function timesOn(day: string, person: string): Promise<number> {
  const checks = await (await openLog()).getAllFromIndex('checks', 'day', day);
  return checks.filter((check) => check.person === person).length;
}

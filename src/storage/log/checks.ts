import type { IDBPTransaction } from 'idb';
import { all, type Check, type Outcome, type Said } from '../../model/log/check.ts';
import { countersOf, monthOf, plus, tallyOf } from '../../model/log/sums.ts';
import { SAME_CHECK_MS } from '../../model/visits/limits.ts';
import { type Log, openLog, withDay } from './database.ts';

/** A check and the sums of its day and month change together or not at all. */
const STORES = ['checks', 'days', 'months'] as const;
type Writing = IDBPTransaction<Log, typeof STORES, 'readwrite'>;

/** A check as its first visit gives it. */
export type NewCheck = Omit<Check, 'visits' | 'seen'>;

/** Does one piece of writing to the log, all of it or nothing. */
async function write<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
  const writing = (await openLog()).transaction(STORES, 'readwrite');
  const result = await work(writing);
  await writing.done;
  return result;
}

/**
 * Writes a visit down: as a new check, or folded into the one it belongs to. Writing the same visit
 * again changes nothing.
 * @param joins id of the check under way, if the caller knows one
 * @returns the check as it now stands
 */
export const record = (visit: NewCheck, joins: string | null): Promise<Check> =>
  write((writing) => fold(writing, visit, joins));

async function fold(writing: Writing, visit: NewCheck, joins: string | null): Promise<Check> {
  const checks = writing.objectStore('checks');
  const known = await checks.index('visits').get(visit.id);
  if (known) return known;
  const under = (joins && (await checks.get(joins))) || (await recent(writing, visit));
  if (under) {
    return replace(writing, under, {
      ...under,
      visits: [...under.visits, visit.id],
      seen: visit.at,
    });
  }
  return replace(writing, undefined, { ...visit, visits: [visit.id], seen: visit.at });
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

/** Puts a check in the place of what it was, and what it counts as in the sums. */
async function replace(writing: Writing, before: Check | undefined, after: Check): Promise<Check> {
  await writing.objectStore('checks').put(after);
  const gone = before ? countersOf(before) : {};
  const change = plus(countersOf(after), gone, -1);
  if (Object.keys(change).length === 0) return after;
  const [days, months] = [writing.objectStore('days'), writing.objectStore('months')];
  const [day, month] = [await days.get(after.day), await months.get(monthOf(after.day))];
  const now = { id: after.day, counters: plus(day?.counters ?? {}, change) };
  await days.put(now);
  await months.put(withDay(month, day, now));
  return after;
}

/** Changes the check that a visit belongs to. Returns it, or nothing if the visit is unknown. */
const amend = (visit: string, change: (check: Check) => Partial<Check>) =>
  write(async (writing) => {
    const check = await writing.objectStore('checks').index('visits').get(visit);
    return check && replace(writing, check, { ...check, ...change(check) });
  });

/** Notes what came of the check a visit belongs to. Returns it, or nothing if the visit is unknown. */
export const settle = (visit: string, outcome: Outcome): Promise<Check | undefined> =>
  amend(visit, () => ({ outcome, ...(outcome === 'went-on' && { isChosen: true }) }));

/** Notes what the user says of a check; what is not said stays as it was. */
export const note = (visit: string, { outcome, ...answers }: Said): Promise<Check | undefined> =>
  amend(visit, () => ({ ...answers, ...(outcome && { outcome }) }));

/** Notes for how many seconds a visit's page has been looked at so far; what is heard late does no harm. */
export const lookedFor = (visit: string, seconds: number): Promise<Check | undefined> =>
  amend(visit, ({ stays = {} }) => ({
    stays: { ...stays, [visit]: Math.max(stays[visit] ?? 0, seconds) },
  }));

/** How many checks a local day holds with this person. */
export async function timesOn(day: string, person: string): Promise<number> {
  const { counters = {} } = (await (await openLog()).get('days', day)) ?? {};
  const tally = tallyOf(counters, `person:${person}`);
  return all(tally) + tally['ran-into'];
}

/** Checks since a moment (epoch ms), oldest first; those taken out are left out. */
export async function checksSince(at: number): Promise<Check[]> {
  const checks = await (await openLog()).getAllFromIndex(
    'checks',
    'when',
    IDBKeyRange.lowerBound([at]),
  );
  return checks.filter(({ removed }) => !removed);
}

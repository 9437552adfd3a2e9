import * as v from 'valibot';
import { checkSchema, checksIn, type StoredCheck } from '../../model/log/check.ts';
import type { LogEntry } from '../../model/log/entry.ts';
import { checkOf, withFacts } from '../../model/log/fold.ts';
import { follows, isOut } from '../../model/log/follows.ts';
import { isSameAttempt } from '../../model/log/sittings.ts';
import {
  type Counters,
  countersOf,
  isAny,
  isLooked,
  type MonthSum,
  monthOf,
  plus,
  tallyOf,
  withDay,
} from '../../model/log/sums.ts';
import { all } from '../../model/log/tally.ts';
import { stampedAfter } from '../../model/log/visit-facts.ts';
import { asCounted } from '../../model/log/watched-day.ts';
import { MOST_VISITS, SAME_CHECK_MS } from '../../model/visits/limits.ts';
import { happened, type Outcome } from '../../model/visits/visit.ts';
import { noteBytesLeft, useLog, type WritingChecks, write } from './log-database.ts';
import { attemptAfter, withSitting } from './sittings.ts';

const STORES = ['checks', 'days', 'months', 'watched', 'marks'] as const;

/**
 * Writes an entry down: on the check its visit belongs to, or as a new one. Writing it again changes
 * nothing.
 * @returns the check as it now stands; nothing if the visit is unknown
 */
export const writeEntry = (entry: LogEntry): Promise<StoredCheck | undefined> =>
  write(STORES, async (writing) => {
    const found = (await known(writing, entry)) ?? (await latest(writing, entry));
    if (!found) return add(writing, entry);
    // What this version cannot read it does not write over.
    if (!v.is(checkSchema, found)) return undefined;
    if (isFull(found, entry)) return found;
    const said = stampedAfter(found.said, entry.said);
    return replace(writing, found, withFacts(found, { ...entry, said }));
  });

/** What came of a check whose page was let through. */
const OPENED: readonly Outcome[] = ['went-on', 'needed'];

/** A page may make up visits for ever: those that a check has no room for are not written down. */
const isFull = ({ visits }: StoredCheck, { visit }: LogEntry): boolean =>
  visits.length >= MOST_VISITS && !visits.includes(visit);

/** The check that holds the visit, or the one it is known to belong with. */
async function known(writing: WritingChecks, { visit, joins }: LogEntry) {
  const visits = writing.objectStore('checks').index('visits');
  const own = await visits.get(visit);
  if (own || !joins) return own;
  const joined = await visits.get(joins);
  return joined && !isOut(joined) ? joined : undefined;
}

/** The latest of the person's checks that the visit goes on with: of the last half minute, or where its page was let through. */
async function latest(
  writing: WritingChecks,
  { person, events, goesOn }: LogEntry,
): Promise<StoredCheck | undefined> {
  const at = events.find(({ kind }) => kind === 'seen')?.at;
  if (!person || at === undefined) return undefined;
  const checks = writing.objectStore('checks').index('person-seen');
  const since = (from: number) => IDBKeyRange.bound([person, from], [person, at]);
  if (goesOn) {
    const [last] = checksIn([(await checks.openCursor(since(0), 'prev'))?.value]);
    if (last && OPENED.includes(happened(last.events))) return last;
  }
  const recent = checksIn(await checks.getAll(since(at - SAME_CHECK_MS)));
  return recent.findLast((check) => follows(check, events));
}

async function add(writing: WritingChecks, entry: LogEntry): Promise<StoredCheck | undefined> {
  const { visit: id, person } = entry;
  const check = person ? checkOf({ id, person }, [entry]) : undefined;
  return check && replace(writing, undefined, check);
}

/** Puts a check in the place of what it was; the attempt after it may open a sitting now, or no longer. */
export async function replace(
  writing: WritingChecks,
  before: StoredCheck | undefined,
  after: StoredCheck,
): Promise<StoredCheck> {
  if (before && isSameAttempt(before, after)) return put(writing, before, after);
  const kept = await put(writing, before, await withSitting(writing, after));
  for (const place of [before ?? after, after]) {
    const next = await attemptAfter(writing, place);
    if (next) await put(writing, next, await withSitting(writing, next));
  }
  return kept;
}

/** Puts a check in the place of what it was, and what it counts as in the sums. */
async function put(
  writing: WritingChecks,
  before: StoredCheck | undefined,
  after: StoredCheck,
): Promise<StoredCheck> {
  await writing.objectStore('checks').put(after);
  if (before && losesWords(before, after)) await noteBytesLeft(writing);
  const [gone, come] = [before ? countersOf(before) : {}, countersOf(after)];
  if (before?.day === after.day) await count(writing, after.day, plus(come, gone, -1));
  else {
    if (before) await count(writing, before.day, plus({}, gone, -1));
    await count(writing, after.day, come);
  }
  return after;
}

/** Whether words of the user's own that stood on a check stand there no more. */
const losesWords = (before: StoredCheck, { note, triggers }: StoredCheck): boolean =>
  (Boolean(before.note) && before.note !== note) ||
  (before.triggers ?? []).some((word) => !triggers?.includes(word));

/** Adds to the counters of a day and of its month. */
export const count = (writing: WritingChecks, day: string, change: Counters): Promise<void> =>
  countAll(writing, new Map([[day, change]]));

/** The same of many days: each month is read and written once. */
export async function countAll(
  writing: WritingChecks,
  changes: ReadonlyMap<string, Counters>,
): Promise<void> {
  const some = [...changes].filter(([, change]) => isAny(change));
  for (const [month, inMonth] of Map.groupBy(some, ([day]) => monthOf(day)))
    await countIn(writing, month, new Map(inMonth));
}

async function countIn(
  writing: WritingChecks,
  month: string,
  changes: ReadonlyMap<string, Counters>,
): Promise<void> {
  const ids = [...changes.keys()].sort();
  const range = IDBKeyRange.bound(ids[0], ids.at(-1));
  const [days, months] = [writing.objectStore('days'), writing.objectStore('months')];
  const watched = writing.objectStore('watched');
  const [before, sum, rows] = await Promise.all([
    days.getAll(range),
    months.get(month),
    watched.getAll(range),
  ]);
  let after = sum;
  let calmFewer = 0;
  for (const [id, change] of changes) {
    const day = before.find((one) => one.id === id);
    const now = { ...day, id, counters: plus(day?.counters ?? {}, change) };
    after = withDay(after, day, now);
    days.put(now);
    const row = rows.find((one) => one.id === id);
    if (!row) continue;
    const counted = asCounted(row, isLooked(now));
    calmFewer += (row.isCalm ?? 0) - (counted.isCalm ?? 0);
    watched.put(counted);
  }
  if (after) await months.put(await withoutTwice(writing, after, sum, calmFewer));
}

/**
 * A month's sum where days on which a look went on stay counted, though their figures were let go: a day that comes late
 * may be one of these, and is one more only if it was calm before.
 */
async function withoutTwice(
  writing: WritingChecks,
  after: MonthSum,
  before: MonthSum | undefined,
  calmFewer: number,
): Promise<MonthSum> {
  if (!before || before.lookedDays === after.lookedDays) return after;
  const range = IDBKeyRange.bound(after.id, `${after.id}-99`);
  const known = (await writing.objectStore('days').getAll(range)).filter(isLooked).length;
  if (after.lookedDays === known) return after;
  return { ...after, lookedDays: Math.max(before.lookedDays + calmFewer, known) };
}

/** How often the user went to look at this person on a local day: running into them is none of it. */
export async function timesOn(day: string, person: string): Promise<number> {
  const { counters = {} } = (await useLog((log) => log.get('days', day))) ?? {};
  return all(tallyOf(counters, `person:${person}`));
}

/** Checks since a moment (epoch ms), oldest first; those taken out are left out. */
export async function checksSince(at: number): Promise<StoredCheck[]> {
  const since = IDBKeyRange.lowerBound([at]);
  const stored = await useLog((log) => log.getAllFromIndex('checks', 'when', since));
  return checksIn(stored).filter(({ removed }) => !removed);
}

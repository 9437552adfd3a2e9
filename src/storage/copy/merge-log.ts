/** Takes lines of a copy over into the log. Each can be taken over again, and changes nothing more then. */
import type { Moment } from '../../model/care/moment.ts';
import type { CopyRow, Mark } from '../../model/copy/line.ts';
import { mergeWatched } from '../../model/copy/merge-watched.ts';
import type { TakenOut } from '../../model/copy/staged-lines.ts';
import { renamedCounters, renamedGone, renamedMoment, type Terms } from '../../model/copy/terms.ts';
import { checksIn, isCheck, type StoredCheck } from '../../model/log/check.ts';
import { checkOf, withFacts } from '../../model/log/fold.ts';
import { type Gone, goneCheck, goneId, goneOf, takenOut } from '../../model/log/gone.ts';
import {
  addTo,
  type Counters,
  countersOf,
  isAny,
  isLooked,
  type MonthSum,
  monthOf,
  plus,
  type Sum,
  total,
  withDay,
} from '../../model/log/sums.ts';
import { asCounted, type WatchedDay } from '../../model/log/watched-day.ts';
import { isSame } from '../../model/records/same.ts';
import { addChecks } from '../log/add-checks.ts';
import { count, replace } from '../log/checks.ts';
import { noteGone } from '../log/gone.ts';
import { useLog, type Writing, type WritingChecks, write } from '../log/log-database.ts';

const STORES = ['checks', 'days', 'months', 'watched'] as const;
const ALL = [...STORES, 'moments', 'marks', 'gone'] as const;
type WritingAll = Writing<(typeof ALL)[number]>;

/** About so many checks change in one transaction. */
const BATCH_CHECKS = 500;

/**
 * Takes lines over, some in one transaction; those of one day in the same. The checks come first: figures that no check
 * backs close their day to new ones.
 * @param known the checks (ids) that are here, or were taken out; those that are taken over are added
 */
export async function mergeLines(rows: readonly CopyRow[], known: Set<string>): Promise<void> {
  const checks = rows.flatMap((row) => ('check' in row ? [row.check] : []));
  for (const some of byDays(checks)) {
    await write(ALL, (writing) => mergeChecks(writing, some, known));
    for (const { id } of some) known.add(id);
  }
  const others = rows.filter((row) => !('check' in row));
  if (others.length > 0) await write(ALL, (writing) => mergeOthers(writing, others));
}

/** Whole days, one after the other, with about as many checks as change in one transaction. */
function byDays(checks: readonly StoredCheck[]): StoredCheck[][] {
  const days = [...Map.groupBy(checks, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts: StoredCheck[][] = [];
  for (const [, some] of days) {
    const last = parts.at(-1);
    if (last && last.length < BATCH_CHECKS) last.push(...some);
    else parts.push([...some]);
  }
  return parts;
}

/**
 * Takes the checks of some days over. Those that are here get what more is known of them. Where a day has figures that
 * none of its checks backs, such checks were let go of here: what is new is left out, as it may be counted already.
 */
async function mergeChecks(
  writing: WritingAll,
  coming: readonly StoredCheck[],
  known: ReadonlySet<string>,
): Promise<void> {
  const days = coming.map(({ day }) => day).sort();
  const isClosed = await closedDays(writing, days[0] ?? '', days.at(-1) ?? '');
  const fresh: StoredCheck[] = [];
  for (const one of coming) {
    const [made] = madeOf(one);
    const isKnown = known.has(one.id);
    const found = isKnown ? await writing.objectStore('checks').get(one.id) : undefined;
    if (isCheck(found)) await merge(writing, found, one);
    else if (!found && made && !isClosed(one.day))
      fresh.push(...(isKnown ? await unlessGone(writing, made) : [made]));
  }
  await addChecks(writing, fresh);
}

/** Tells which of the days between two have figures that none of their checks backs. */
async function closedDays(
  writing: WritingChecks,
  first: string,
  last: string,
): Promise<(day: string) => boolean> {
  const range = IDBKeyRange.bound(first, last);
  const [here, sums] = await Promise.all([
    writing.objectStore('checks').index('day').getAll(range),
    writing.objectStore('days').getAll(range),
  ]);
  const counted = new Map(sums.map(({ id, counters }) => [id, { ...counters }]));
  for (const check of checksIn(here)) {
    const left = counted.get(check.day) ?? {};
    addTo(left, countersOf(check), -1);
    counted.set(check.day, left);
  }
  return (day) => isAny(counted.get(day) ?? {});
}

const factsOf = ({ stays = {}, events, said }: StoredCheck) => ({ events, said, stays });

/** A check made anew of its facts: what a file says follows from them is not taken on trust. */
const madeOf = (one: StoredCheck): StoredCheck[] =>
  [checkOf(one, [factsOf(one)])].filter((check) => check !== undefined);

/** A check that was not taken out here, or was brought back since. */
async function unlessGone(writing: Writing<'gone'>, one: StoredCheck): Promise<StoredCheck[]> {
  const gone = await writing.objectStore('gone').get(goneId('check', one.id));
  if (!gone) return [one];
  const after = takenOut(one, gone);
  if (after.removed) await noteGone(writing, goneCheck(after));
  else await writing.objectStore('gone').delete(gone.id);
  return after.removed ? [] : [after];
}

async function merge(writing: WritingChecks, found: StoredCheck, one: StoredCheck): Promise<void> {
  const after = withFacts(found, factsOf(one));
  if (!isSame(found, after)) await replace(writing, found, after);
}

/** What a day counts that none of its checks does. */
async function unbacked(
  writing: WritingChecks,
  day: string,
  checks: readonly unknown[],
): Promise<Counters> {
  return without(await writing.objectStore('days').get(day), checks);
}

/** What a sum counts that none of some checks does. */
const without = (sum: Sum | undefined, checks: readonly unknown[]): Counters =>
  plus(sum?.counters ?? {}, total(checksIn(checks).map(countersOf)), -1);

/** Those of some days that have figures that none of their checks backs: new checks do not come to them. */
export const closedAmong = (days: readonly string[]): Promise<string[]> =>
  useLog(async (log) => {
    const reading = log.transaction(['checks', 'days']);
    const left = days.map(async (day) => {
      const sum = await reading.objectStore('days').get(day);
      return sum ? without(sum, await reading.objectStore('checks').index('day').getAll(day)) : {};
    });
    const all = await Promise.all(left);
    return days.filter((_, index) => isAny(all[index] ?? {}));
  });

/** Adds figures that no check backs to a day, unless it has such figures already. */
async function mergeSum(writing: WritingAll, { id, counters }: Sum): Promise<void> {
  const here = await writing.objectStore('checks').index('day').getAll(id);
  if (!isAny(await unbacked(writing, id, here))) await count(writing, id, counters);
}

/** The same of a month whose days are gone. */
async function mergeMonth(
  writing: WritingAll,
  { id, counters, lookedDays }: MonthSum,
): Promise<void> {
  const months = writing.objectStore('months');
  const here = (await months.get(id)) ?? { id, counters: {}, lookedDays: 0 };
  const days = await writing.objectStore('days').getAll(IDBKeyRange.bound(id, `${id}-99`));
  const rest = plus(here.counters, total(days.map((one) => one.counters)), -1);
  if (isAny(rest) || here.lookedDays > days.filter(isLooked).length) return;
  const both = plus(here.counters, counters);
  await months.put({ ...here, counters: both, lookedDays: here.lookedDays + lookedDays });
}

/** Of a moment that was told twice, and its being taken back, the latest stays. */
async function mergeMoment(writing: WritingAll, moment: Moment): Promise<void> {
  const id = goneId('moment', moment.id);
  const [here, gone] = await Promise.all([
    writing.objectStore('moments').get(moment.id),
    writing.objectStore('gone').get(id),
  ]);
  if (moment.at <= Math.max(here?.at ?? -1, gone?.at ?? -1)) return;
  await writing.objectStore('moments').put(moment);
  await writing.objectStore('gone').delete(id);
}

/** Lets go of what was let go of elsewhere, unless it came back since. */
async function mergeGone(writing: WritingAll, gone: Gone): Promise<void> {
  const [of, id] = goneOf(gone);
  if (of === 'check') {
    const found = await writing.objectStore('checks').get(id);
    if (!found) await noteGone(writing, gone);
    else if (isCheck(found)) {
      const after = takenOut(found, gone);
      if (!isSame(found, after)) await replace(writing, found, after);
    }
    return;
  }
  const here = await writing.objectStore('moments').get(id);
  if (here && here.at > gone.at) return;
  await writing.objectStore('moments').delete(id);
  await noteGone(writing, gone);
}

async function mergeWatchedDay(writing: WritingAll, row: WatchedDay): Promise<void> {
  const watched = writing.objectStore('watched');
  const here = await watched.get(row.id);
  const both = here ? mergeWatched(here, row) : row;
  await watched.put(asCounted(both, isLooked(await writing.objectStore('days').get(row.id))));
}

/**
 * Since when days have rows: the earlier, as less is taken for granted then. Since when figures were not let go: the later,
 * as before that some are gone. The latest look is this browser's own.
 */
async function mergeMark(writing: WritingAll, { key, value }: Mark): Promise<void> {
  const marks = writing.objectStore('marks');
  const here = await marks.get(key);
  const isFirst = !here && (await writing.objectStore('watched').count()) === 0;
  const isEarlier = here && value.day < here.day;
  if (key === 'watchedFrom' && (isFirst || isEarlier)) await marks.put(value, key);
  if (key === 'figuresFrom' && value.day > (here?.day ?? '')) await marks.put(value, key);
}

/** Takes lines over that are no checks. Of moments and watched days none knows of another: nobody waits for those before. */
async function mergeOthers(writing: WritingAll, rows: readonly CopyRow[]): Promise<void> {
  await Promise.all(
    rows.map(async (row) => {
      if ('moment' in row) await mergeMoment(writing, row.moment);
      if ('watched' in row) await mergeWatchedDay(writing, row.watched);
    }),
  );
  for (const row of rows) {
    if ('day' in row) await mergeSum(writing, row.day);
    if ('month' in row) await mergeMonth(writing, row.month);
    if ('mark' in row) await mergeMark(writing, row.mark);
    if ('gone' in row) await mergeGone(writing, row.gone);
  }
}

/** Puts what was noted of people under another id under the one that they have now. */
export async function renameInLog({ renamed }: Pick<Terms, 'renamed'>): Promise<void> {
  const names = Object.entries(renamed);
  if (names.length === 0) return;
  for (const [from, to] of names) while (await renameChecks(from, to)) {}
  await write(['days', 'months'], async (writing) => {
    const months = writing.objectStore('months');
    for await (const cursor of writing.objectStore('days').iterate()) {
      const counters = renamedCounters(cursor.value.counters, { renamed });
      if (isSame(counters, cursor.value.counters)) continue;
      const [before, after] = [cursor.value, { ...cursor.value, counters }];
      await cursor.update(after);
      await months.put(withDay(await months.get(monthOf(after.id)), before, after));
    }
    for await (const cursor of months.iterate()) {
      const counters = renamedCounters(cursor.value.counters, { renamed });
      if (!isSame(counters, cursor.value.counters))
        await cursor.update({ ...cursor.value, counters });
    }
  });
  await renameMoments(renamed);
  await renameGone(renamed);
}

/** @returns whether there were some */
const renameChecks = (from: string, to: string): Promise<boolean> =>
  write(STORES, async (writing) => {
    const whose = IDBKeyRange.bound([from], [from, []]);
    const some = await writing
      .objectStore('checks')
      .index('person-seen')
      .getAll(whose, BATCH_CHECKS);
    for (const check of checksIn(some)) await replace(writing, check, { ...check, person: to });
    return checksIn(some).length > 0;
  });

const renameMoments = (renamed: Terms['renamed']): Promise<void> =>
  write(['moments'], async (writing) => {
    const moments = writing.objectStore('moments');
    for await (const { value } of moments.iterate()) {
      const now = renamedMoment(value, { renamed });
      if (now === value) continue;
      await moments.delete(value.id);
      await moments.put(now);
    }
  });

const renameGone = (renamed: Terms['renamed']): Promise<void> =>
  write(['gone'], async (writing) => {
    const all = writing.objectStore('gone');
    for await (const { value } of all.iterate()) {
      const now = renamedGone(value, { renamed });
      if (now === value) continue;
      await all.delete(value.id);
      await noteGone(writing, now);
    }
  });

/** How many of some checks are here, and would be taken out, as they were elsewhere. */
export async function countTakenOut(some: readonly TakenOut[]): Promise<number> {
  const found = await useLog((log) => {
    const { store } = log.transaction('checks');
    return Promise.all(some.map(([id]) => store.get(id)));
  });
  return some.filter(([, at], index) => {
    const check = found[index];
    return check && isCheck(check) && !check.removed && takenOut(check, { at }).removed;
  }).length;
}

/** The ids of all checks that are here, or were taken out here. */
export async function knownChecks(): Promise<Set<string>> {
  const [here, gone] = await useLog((log) => {
    const reading = log.transaction(['checks', 'gone']);
    return Promise.all([
      reading.objectStore('checks').getAllKeys(),
      reading.objectStore('gone').getAllKeys(),
    ]);
  });
  return new Set([...here, ...gone.map((id) => id.slice(goneId('check', '').length))]);
}

/** Takes lines of a copy over into the log. Each can be taken over again, and changes nothing more then. */
import * as v from 'valibot';
import type { Moment } from '../../model/care/moment.ts';
import type { CopyRow, Mark } from '../../model/copy/line.ts';
import { mergeWatched } from '../../model/copy/merge-watched.ts';
import { renamedCounters, renamedGone, renamedMoment, type Terms } from '../../model/copy/terms.ts';
import { checkSchema, checksIn, type StoredCheck } from '../../model/log/check.ts';
import { checkOf, withFacts } from '../../model/log/fold.ts';
import { type Gone, goneCheck, goneId, goneOf, takenOut } from '../../model/log/gone.ts';
import {
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
import { openLog, type Writing, type WritingChecks, write } from '../log/log-database.ts';
import type { Lines } from './staged.ts';

const STORES = ['checks', 'days', 'months', 'watched'] as const;
const ALL = [...STORES, 'moments', 'marks', 'gone'] as const;
type WritingAll = Writing<(typeof ALL)[number]>;

/** So many checks change in one transaction. */
const STEP = 200;

/**
 * Takes lines over, all of them or none. The checks of a day have to come all at once. They come first: figures that no
 * check backs close their day to new ones.
 */
export const mergeLines = (some: readonly Lines[]): Promise<void> =>
  write(ALL, async (writing) => {
    const checks = some.flatMap(({ rows, isNew }) =>
      rows.flatMap((row) => ('check' in row ? [{ check: row.check, isNew }] : [])),
    );
    for (const [day, coming] of Map.groupBy(checks, ({ check }) => check.day))
      await mergeDay(writing, day, coming);
    for (const row of some.flatMap(({ rows }) => rows)) await mergeLine(writing, row);
  });

interface Coming {
  readonly check: StoredCheck;
  readonly isNew: boolean;
}

/**
 * Takes the checks of a day over. Those that are here get what more is known of them. Where the day has figures that
 * none of its checks backs, such checks were let go of here: what is new is left out, as it may be counted already.
 */
async function mergeDay(
  writing: WritingAll,
  day: string,
  coming: readonly Coming[],
): Promise<void> {
  const here = await writing.objectStore('checks').index('day').getAll(day);
  const isClosed = isAny(await unbacked(writing, day, here));
  const known = new Map(here.map((one) => [one.id, one]));
  const fresh: StoredCheck[] = [];
  for (const { check: one, isNew } of coming) {
    const [made] = madeOf(one);
    // A look that is new lies on this day, if what was cut short has brought it already.
    const isLookedFor = !isNew || made?.day !== day;
    const found = isLookedFor ? await writing.objectStore('checks').get(one.id) : known.get(one.id);
    if (found && v.is(checkSchema, found)) await merge(writing, found, one);
    else if (!found && made) fresh.push(...(isNew ? [made] : await unlessGone(writing, made)));
  }
  if (!isClosed) await addChecks(writing, fresh);
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
  const { counters = {} } = (await writing.objectStore('days').get(day)) ?? {};
  return plus(counters, total(checksIn(checks).map(countersOf)), -1);
}

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
    else if (v.is(checkSchema, found)) {
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

/** Since when days have rows: the earlier, as less is taken for granted then. The latest look is this browser's own. */
async function mergeMark(writing: WritingAll, { key, value }: Mark): Promise<void> {
  const marks = writing.objectStore('marks');
  const here = await marks.get(key);
  const isFirst = !here && (await writing.objectStore('watched').count()) === 0;
  const isEarlier = here && value.day < here.day;
  if (key === 'watchedFrom' && (isFirst || isEarlier)) await marks.put(value, key);
}

/** Takes a line over that is no check. */
async function mergeLine(writing: WritingAll, row: CopyRow): Promise<void> {
  if ('day' in row) await mergeSum(writing, row.day);
  if ('month' in row) await mergeMonth(writing, row.month);
  if ('moment' in row) await mergeMoment(writing, row.moment);
  if ('watched' in row) await mergeWatchedDay(writing, row.watched);
  if ('mark' in row) await mergeMark(writing, row.mark);
  if ('gone' in row) await mergeGone(writing, row.gone);
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
    const some = await writing.objectStore('checks').index('person-seen').getAll(whose, STEP);
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

/** The ids of all checks that are here, or were taken out here. */
export async function knownChecks(): Promise<Set<string>> {
  const log = (await openLog()).transaction(['checks', 'gone']);
  const [here, gone] = await Promise.all([
    log.objectStore('checks').getAllKeys(),
    log.objectStore('gone').getAllKeys(),
  ]);
  return new Set([...here, ...gone.map((id) => id.slice(goneId('check', '').length))]);
}

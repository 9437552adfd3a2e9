import { checksIn, type StoredCheck } from '../../model/log/check.ts';
import { type Days, isAmong } from '../../model/log/erasing.ts';
import { withAnswers } from '../../model/log/fold.ts';
import { goneCheck } from '../../model/log/gone.ts';
import { isLooked, monthOf, withDay, withoutPeople } from '../../model/log/sums.ts';
import { asCounted } from '../../model/log/watched-day.ts';
import { later } from '../../model/time/day.ts';
import { replace } from './checks.ts';
import { noteGone } from './gone.ts';
import { noteBytesLeft, useLog, write } from './log-database.ts';

/** So many checks are read, or go in one transaction, so that nobody waits for it. */
const BATCH_CHECKS = 500;

/** Checks that are to go: where the log finds them, and how to tell one. */
export interface Going {
  readonly index: 'day' | 'removed' | 'person-seen';
  readonly range: IDBKeyRange;
  readonly has: (check: StoredCheck) => boolean;
  /** Their figures go as well. */
  readonly isUncounted?: true;
  /** It stays known that they are gone. */
  readonly isNoted?: true;
}

/** The checks from before an ISO date. */
export const checksBefore = (first: string): Going => ({
  index: 'day',
  range: IDBKeyRange.upperBound(first, true),
  has: ({ day }) => day < first,
});

/** The checks that the user took out. */
export const checksTakenOut = (): Going => ({
  index: 'removed',
  range: IDBKeyRange.only(1),
  has: ({ removed }) => removed === 1,
  isNoted: true,
});

/** The checks of a person (id). */
export const checksOf = (whom: string): Going => ({
  index: 'person-seen',
  range: IDBKeyRange.bound([whom], [whom, []]),
  has: ({ person }) => person === whom,
  isUncounted: true,
});

/** The checks of some days. */
export const checksOn = (days: Days): Going => ({
  index: 'day',
  range: IDBKeyRange.bound(days.from, days.until),
  has: ({ day }) => isAmong(day, days),
});

/** Drops up to a step of them, but what was brought back meanwhile. Resolves to how many there were. */
export async function drop({ index, range, isUncounted, isNoted }: Going): Promise<number> {
  const keys = await useLog((log) => log.getAllKeysFromIndex('checks', index, range, BATCH_CHECKS));
  if (isUncounted) for (const id of keys) await uncount(id);
  await write(['checks', 'gone', 'marks'], async (writing) => {
    const checks = writing.objectStore('checks');
    const still = new Set(await checks.index(index).getAllKeys(range, BATCH_CHECKS));
    const gone = keys.filter((key) => still.has(key));
    const rows = isNoted ? await Promise.all(gone.map((key) => checks.get(key))) : [];
    for (const check of checksIn(rows)) await noteGone(writing, goneCheck(check));
    await Promise.all(gone.map((key) => checks.delete(key)));
    if (gone.length > 0) await noteBytesLeft(writing);
  });
  return keys.length;
}

/**
 * Takes a check out as the user would, so that whatever counts it follows. A day that is looked at no more with it gone is
 * not taken for calm, but counts as not seen.
 */
const uncount = (id: string): Promise<void> =>
  write(['checks', 'days', 'months', 'watched', 'marks'], async (writing) => {
    const [check] = checksIn([await writing.objectStore('checks').get(id)]);
    if (!check) return;
    const wasLooked = isLooked(await writing.objectStore('days').get(check.day));
    await replace(writing, check, withAnswers(check, { removed: 1 }, Date.now()));
    const watched = writing.objectStore('watched');
    const row = await watched.get(check.day);
    if (wasLooked && row?.isCalm) await watched.put(asCounted({ ...row, wasOff: true }, false));
  });

/** Those of some words for what came before that stand on checks that go, and on no other. */
export async function triggersOnlyOn(going: Going, words: readonly string[]): Promise<string[]> {
  const [found, left] = [new Set<string>(), new Set(words)];
  if ((await useLog((log) => log.countFromIndex('checks', going.index, going.range))) === 0)
    return [];
  let from: IDBKeyRange | undefined;
  while (left.size > 0) {
    const checks = await useLog((log) => log.getAll('checks', from, BATCH_CHECKS));
    for (const check of checks)
      for (const word of check.triggers ?? [])
        if (going.has(check)) found.add(word);
        else left.delete(word);
    const last = checks.at(-1);
    if (!last) break;
    from = IDBKeyRange.lowerBound(last.id, true);
  }
  return [...left].filter((word) => found.has(word));
}

/**
 * Drops the figures of the days before the first of a month (ISO date). On how many of them a look went on, and
 * which were calm, stays known: calm days in all never fall. So does from which day on figures are there.
 */
export const dropSumsBefore = (day: string): Promise<void> =>
  write(['days', 'months', 'watched', 'marks'], async (writing) => {
    const before = IDBKeyRange.upperBound(day, true);
    const marks = writing.objectStore('marks');
    const from = later(day, (await marks.get('figuresFrom'))?.day ?? day);
    await marks.put({ day: from, at: Date.now() }, 'figuresFrom');
    await writing.objectStore('days').delete(before);
    for await (const cursor of writing.objectStore('watched').iterate(before)) {
      if (!cursor.value.isCalm) await cursor.delete();
    }
    const months = writing.objectStore('months');
    for await (const cursor of months.iterate(IDBKeyRange.upperBound(monthOf(day), true))) {
      await cursor.update({ ...cursor.value, counters: {} });
    }
  });

/** Drops the figures of some days. Those on which a look went on are not taken for calm, but count as not seen. */
export const dropSumsOn = ({ from, until }: Days): Promise<void> =>
  write(['days', 'months', 'watched'], async (writing) => {
    const range = IDBKeyRange.bound(from, until);
    const [months, watched] = [writing.objectStore('months'), writing.objectStore('watched')];
    for await (const cursor of writing.objectStore('days').iterate(range)) {
      const day = cursor.value;
      const month = await months.get(monthOf(day.id));
      await months.put(withDay(month, day, { id: day.id, counters: {} }));
      await cursor.delete();
    }
    for await (const cursor of watched.iterate(range))
      if (!cursor.value.isCalm) await cursor.update({ ...cursor.value, wasOff: true });
  });

/** Takes people (ids) out of the figures of days: of those before an ISO date, or of all. */
export const dropPeopleFromSums = (
  isGone: (person: string) => boolean,
  before?: string,
): Promise<void> =>
  write(['days', 'months'], async (writing) => {
    const [days, months] = [writing.objectStore('days'), writing.objectStore('months')];
    for await (const cursor of days.iterate(before && IDBKeyRange.upperBound(before, true))) {
      const day = cursor.value;
      const left = { ...day, counters: withoutPeople(day.counters, isGone) };
      if (Object.keys(left.counters).length === Object.keys(day.counters).length) continue;
      await cursor.update(left);
      await months.put(withDay(await months.get(monthOf(day.id)), day, left));
    }
  });

import * as v from 'valibot';
import { isMissed, isWatched, watchedDaySchema } from '../../model/log/watched-day.ts';
import { daysBetween, earlier, later } from '../../model/time/day.ts';
import { daysOf } from '../../model/time/span.ts';
import { useLog } from './log-database.ts';
import { countLookedDays } from './stored-sums.ts';

/**
 * Which days of a stretch were watched, in no order: those with such a row, and those from before there were rows.
 * @param first ISO date of the first day
 * @param end ISO date after the last
 */
export async function watchedDays(first: string, end: string): Promise<string[]> {
  if (first >= end) return [];
  const [rows, from] = await Promise.all([
    useLog((log) => log.getAll('watched', before(first, end))),
    watchedFrom(),
  ]);
  const known = rows.filter((row) => v.is(watchedDaySchema, row) && isWatched(row));
  const granted = from ? daysOf({ first, end: earlier(from.day, end) }) : [];
  return [...new Set([...granted, ...known.map(({ id }) => id)])];
}

/** Whether something of a day (ISO date) may have gone unseen, as far as it is known by now. */
export async function isDayMissed(day: string): Promise<boolean> {
  const row = await useLog((log) => log.get('watched', day));
  return v.is(watchedDaySchema, row) && isMissed(row);
}

/** How many days are calm from one ISO date until before another. Reads no row of a day. */
export async function countCalmDays(since: string, end: string): Promise<number> {
  const from = later((await watchedFrom())?.day ?? since, since);
  const granted = earlier(from, end);
  const looked = await countLookedDays(since, granted);
  const rows = from < end ? IDBKeyRange.bound([1, from], [1, end], false, true) : null;
  const known = rows ? await useLog((log) => log.countFromIndex('watched', 'calm', rows)) : 0;
  return Math.max(daysBetween(since, granted) - looked, 0) + known;
}

const watchedFrom = () => useLog((log) => log.get('marks', 'watchedFrom'));

const before = (first: string, end: string) => IDBKeyRange.bound(first, end, false, true);

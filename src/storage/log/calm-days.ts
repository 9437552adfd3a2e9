import * as v from 'valibot';
import { isLooked, monthOf, monthSumSchema } from '../../model/log/sums.ts';
import { isWatched, watchedDaySchema } from '../../model/log/watched-day.ts';
import { daysBetween, earlier, later } from '../../model/time/day.ts';
import { daysOf } from '../../model/time/span.ts';
import { openLog } from './log-database.ts';

/**
 * Which days of a stretch were watched, in no order: those with such a row, and those from before there were rows.
 * @param first ISO date of the first day
 * @param end ISO date after the last
 */
export async function watchedDays(first: string, end: string): Promise<string[]> {
  if (first >= end) return [];
  const log = await openLog();
  const [rows, from] = await Promise.all([
    log.getAll('watched', before(first, end)),
    log.get('meta', 'watchedFrom'),
  ]);
  const known = rows.filter((row) => v.is(watchedDaySchema, row) && isWatched(row));
  const granted = from ? daysOf({ first, end: earlier(from.day, end) }) : [];
  return [...new Set([...granted, ...known.map(({ id }) => id)])];
}

/** How many days are calm from one ISO date until before another. Reads no row of a day. */
export async function countCalmDays(since: string, end: string): Promise<number> {
  const log = await openLog();
  const from = later((await log.get('meta', 'watchedFrom'))?.day ?? since, since);
  const granted = earlier(from, end);
  const looked = await countLookedDays(since, granted);
  const rows = from < end ? IDBKeyRange.bound([1, from], [1, end], false, true) : null;
  const known = rows ? await log.countFromIndex('watched', 'calm', rows) : 0;
  return Math.max(daysBetween(since, granted) - looked, 0) + known;
}

/** On how many days a look went on, from one ISO date until before another. Its first month is counted whole. */
export async function countLookedDays(since: string, end: string): Promise<number> {
  const log = await openLog();
  const [first, last] = [monthOf(since), monthOf(end)];
  const whole = first < last ? await log.getAll('months', before(first, last)) : [];
  const start = later(since, `${last}-01`);
  const rest = start < end ? await log.getAll('days', before(start, end)) : [];
  const months = whole.filter((month) => v.is(monthSumSchema, month));
  return months.reduce((sum, { lookedDays }) => sum + lookedDays, 0) + rest.filter(isLooked).length;
}

const before = (first: string, end: string) => IDBKeyRange.bound(first, end, false, true);

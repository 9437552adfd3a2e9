import * as v from 'valibot';
import { watchedDaySchema } from '../../model/log/watched-day.ts';
import { type Figures, figuresOf } from '../../model/sync/day-figures.ts';
import { useLog } from './log-database.ts';
import { daysIn } from './stored-sums.ts';

/** The figures of the days from one ISO date until before another. */
export async function readFigures(from: string, until: string): Promise<Figures> {
  if (from >= until) return { from, until, days: [] };
  const [sums, rows, granted] = await Promise.all([
    daysIn({ first: from, end: until }),
    useLog((log) => log.getAll('watched', IDBKeyRange.bound(from, until, false, true))),
    useLog((log) => log.get('marks', 'watchedFrom')),
  ]);
  const known = rows.filter((row) => v.is(watchedDaySchema, row));
  return figuresOf({ sums, rows: known, watchedFrom: granted?.day ?? null }, from, until);
}

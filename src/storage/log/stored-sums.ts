import * as v from 'valibot';
import {
  isLooked,
  type MonthSum,
  monthOf,
  monthSumSchema,
  type Sum,
  sumSchema,
} from '../../model/log/sums.ts';
import { plusDays } from '../../model/time/day.ts';
import { type Span, spanAt } from '../../model/time/span.ts';
import { useLog } from './log-database.ts';

/** Days from one ISO date to before another. */
type Stretch = Pick<Span, 'first' | 'end'>;

/** The sums of the days of a stretch, those that have one. */
export const daysIn = async ({ first, end }: Stretch): Promise<Sum[]> => {
  if (end <= first) return [];
  const range = IDBKeyRange.bound(first, end, false, true);
  const days = await useLog((log) => log.getAll('days', range));
  return days.filter((one) => v.is(sumSchema, one));
};

/** The sums of the months that the days of a stretch lie in. */
export const monthsIn = async (stretch: Stretch): Promise<MonthSum[]> =>
  readable(await storedMonths(stretch));

/** Those of stored months that are of their shape throughout. */
export const readable = (months: readonly MonthSum[]): MonthSum[] =>
  months.filter((one) => v.is(monthSumSchema, one));

/** The months that the days of a stretch lie in, as they are stored. */
export const storedMonths = async ({ first, end }: Stretch): Promise<MonthSum[]> => {
  if (end <= first) return [];
  const range = IDBKeyRange.bound(monthOf(first), monthOf(plusDays(end, -1)));
  return useLog((log) => log.getAll('months', range));
};

/** All that is read of a month here: ten years have tens of thousands of counters. */
const lookedDaysSchema = v.looseObject({ lookedDays: v.number() });

/** The month that holds an ISO date. */
export const monthAt = (day: string): Span => spanAt('month', day, 1, day, day);

/**
 * On how many days of a stretch a look went on. Reads the sums of months, and of days only at both ends.
 * @param stored the stretch's months, where they are read already
 */
export async function countLookedDays(
  first: string,
  end: string,
  stored = storedMonths({ first, end }),
): Promise<number> {
  const [months, early, late] = await Promise.all([
    stored,
    end > first ? daysIn({ first: monthAt(first).first, end: first }) : [],
    end > first ? daysIn({ first: end, end: monthAt(plusDays(end, -1)).end }) : [],
  ]);
  const last = end > first ? monthOf(plusDays(end, -1)) : '';
  const looked = months
    .filter((one) => v.is(lookedDaysSchema, one) && one.id <= last)
    .reduce((sum, { lookedDays }) => sum + lookedDays, 0);
  return looked - [...early, ...late].filter(isLooked).length;
}

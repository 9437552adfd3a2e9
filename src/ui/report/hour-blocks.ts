import { firstWeekday } from '../../language/format.ts';
import { locale } from '../../language/text.ts';
import type { Hours } from '../../model/report/hours.ts';
import type { Span } from '../../model/time/span.ts';

/** So many hours are one column. */
export const BLOCK_HOURS = 2;

/** One weekday's looks by blocks of hours, from midnight on. */
export interface HourBlock {
  readonly weekday: string;
  /** It in full. */
  readonly name: string;
  readonly counts: readonly number[];
}

/** Looks by weekday, from the day that the span's week begins on, and by blocks of hours. */
export function blocksOf(hours: Hours, { kind, first }: Span): HourBlock[] {
  const start = kind === 'week' ? Temporal.PlainDate.from(first) : usualStart();
  return Array.from({ length: 7 }, (_, index) => {
    const day = start.add({ days: index });
    const looks = hours[day.dayOfWeek - 1] ?? [];
    return {
      weekday: day.toLocaleString(locale(), { weekday: 'short' }),
      name: day.toLocaleString(locale(), { weekday: 'long' }),
      counts: Array.from({ length: 24 / BLOCK_HOURS }, (_, block) =>
        looks
          .slice(block * BLOCK_HOURS, (block + 1) * BLOCK_HOURS)
          .reduce((sum, count) => sum + count, 0),
      ),
    };
  });
}

/** Where no week is shown, weeks begin as is usual in the user's language. 1 January 2024 was a Monday. */
const usualStart = () => Temporal.PlainDate.from('2024-01-01').add({ days: firstWeekday() - 1 });

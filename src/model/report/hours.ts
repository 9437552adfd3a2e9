import type { Counters } from '../log/sums.ts';

/** Looks by weekday (Monday first) and hour of the day. */
export type Hours = readonly (readonly number[])[];

/** The parts of a day people speak of, with the hours they take. Night runs past midnight. */
export const PARTS = {
  morning: [5, 6, 7, 8, 9, 10, 11],
  afternoon: [12, 13, 14, 15, 16],
  evening: [17, 18, 19, 20, 21],
  night: [22, 23, 0, 1, 2, 3, 4],
} as const;
export type Part = keyof typeof PARTS;

/** Fewer looks than this tell nothing of hours. */
const ENOUGH = 4;

/** Looks by weekday and hour, from counters. */
export const hoursOf = (counters: Counters): Hours =>
  Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 }, (_, hour) => counters[`hour:${weekday + 1}:${hour}`] ?? 0),
  );

const byHour = (hours: Hours): number[] =>
  Array.from({ length: 24 }, (_, hour) => hours.reduce((sum, day) => sum + (day[hour] ?? 0), 0));

/** The part of the day that holds at least half of the looks, if one does. */
export function hardPart(hours: Hours): Part | null {
  const counts = byHour(hours);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(PARTS) as [Part, readonly number[]][];
  const sizes = parts.map(
    ([part, some]) => [part, some.reduce((sum, hour) => sum + (counts[hour] ?? 0), 0)] as const,
  );
  const found = sizes.find(([, size]) => all >= ENOUGH && size * 2 >= all);
  return found ? found[0] : null;
}

/** The hour at which the two hardest hours in a row begin, where they hold two fifths of the looks. */
export function hardHour(hours: Hours): number | null {
  const counts = byHour(hours);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const pairs = counts.map((count, hour) => count + (counts[(hour + 1) % 24] ?? 0));
  const most = Math.max(...pairs);
  return all >= ENOUGH && most * 5 >= all * 2 ? pairs.indexOf(most) : null;
}

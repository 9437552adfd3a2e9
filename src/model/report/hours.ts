import type { Counters } from '../log/sums.ts';
import { PARTS, type PartOfDay, partOfDay } from '../time/parts-of-day.ts';

/** Looks by weekday (Monday first) and hour of the day. */
export type Hours = readonly (readonly number[])[];

/** Fewer looks than this tell nothing of hours. */
const ENOUGH = 4;

/** Looks by weekday and hour, from counters. */
export const hoursOf = (counters: Counters): Hours =>
  Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 }, (_, hour) => counters[`hour:${weekday + 1}:${hour}`] ?? 0),
  );

const byHour = (hours: Hours): number[] =>
  Array.from({ length: 24 }, (_, hour) => hours.reduce((sum, day) => sum + (day[hour] ?? 0), 0));

/** Looks in a part of the day. */
export const looksIn = (hours: Hours, part: PartOfDay): number =>
  byHour(hours).reduce((sum, count, hour) => sum + (partOfDay(hour) === part ? count : 0), 0);

/** The part of the day that holds at least half of the looks, if one does. */
export function hardPart(hours: Hours): PartOfDay | null {
  const all = byHour(hours).reduce((sum, count) => sum + count, 0);
  return PARTS.find((part) => all >= ENOUGH && looksIn(hours, part) * 2 >= all) ?? null;
}

/** The hour at which the two hardest hours in a row begin, where they hold two fifths of the looks. */
export function hardHour(hours: Hours): number | null {
  const counts = byHour(hours);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const pairs = counts.map((count, hour) => count + (counts[(hour + 1) % 24] ?? 0));
  const most = Math.max(...pairs);
  return all >= ENOUGH && most * 5 >= all * 2 ? pairs.indexOf(most) : null;
}

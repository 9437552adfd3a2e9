import type { Counters } from '../log/sums.ts';
import { PARTS, type PartOfDay, partOfDay } from '../time/parts-of-day.ts';
import { standsOut } from './stands-out.ts';

/** Looks, or sittings, by weekday (Monday first) and hour of the day. */
export type Hours = readonly (readonly number[])[];

/** Adults sleep eight hours of twenty-four (7 to 9: Hirshkowitz and others, Sleep Health 2015). */
const AWAKE_HOURS = 16;

/** Local hours at which people get up. */
const RISING = [6, 7, 8, 9, 10];

/** By weekday and hour, from counters: of looks, or of sittings. */
export const hoursOf = (counters: Counters, kind: 'hour' | 'sitting:hour'): Hours =>
  Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 }, (_, hour) => counters[`${kind}:${weekday + 1}:${hour}`] ?? 0),
  );

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** All of them together. */
export const countIn = (hours: Hours): number => sumOf(hours.map(sumOf));

/** By hour of the day alone. */
const byHour = (hours: Hours): number[] =>
  Array.from({ length: 24 }, (_, hour) => hours.reduce((sum, day) => sum + (day[hour] ?? 0), 0));

/** By part of the day. */
const byPart = (hours: Hours): number[] => {
  const counts = byHour(hours);
  return PARTS.map((part) => sumOf(counts.filter((_, hour) => partOfDay(hour) === part)));
};

/** How many lie in a part of the day. */
export const countInPart = (hours: Hours, part: PartOfDay): number =>
  byPart(hours)[PARTS.indexOf(part)] ?? 0;

/** How many lie in each two hours in a row, by the first of them. */
export const inTwoHours = (hours: Hours): number[] =>
  byHour(hours).map((count, hour, all) => count + (all[(hour + 1) % 24] ?? 0));

/** The most that each part of the day can hold of somebody's waking hours, whenever they get up. */
const SHARES = PARTS.map((part) => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour).filter(
    (one) => partOfDay(one) === part,
  );
  const awake = (rise: number) =>
    hours.filter((hour) => (hour - rise + 24) % 24 < AWAKE_HOURS).length;
  return Math.max(...RISING.map(awake)) / AWAKE_HOURS;
});

/**
 * The part of the day that stands out: it alone holds at least half of the sittings, and more than chance.
 * @param days on how many days the report can have said so
 */
export function hardPart(sittings: Hours, days: number): PartOfDay | null {
  const counts = byPart(sittings);
  const all = sumOf(counts);
  const [part = 0, other] = [...counts.keys()].filter((one) => (counts[one] ?? 0) * 2 >= all);
  const [count = 0, share = 1] = [counts[part], SHARES[part]];
  const isHard = other === undefined && standsOut(count, all, share, PARTS.length * days);
  return (isHard && PARTS[part]) || null;
}

/**
 * The hour at which the two hours in a row begin that stand out: no others hold as many, they hold two
 * fifths of the sittings, and more than chance.
 * @param days on how many days the report can have said so
 */
export function hardHour(sittings: Hours, days: number): number | null {
  const [counts, pairs] = [byHour(sittings), inTwoHours(sittings)];
  const all = sumOf(counts);
  const most = Math.max(...pairs);
  // What comes in one hour alone is in two pairs, and begins at one of them.
  const hard = [...pairs.keys()].filter((hour) => pairs[hour] === most && counts[hour]);
  const [hour, other] = hard;
  if (hour === undefined || other !== undefined || most * 5 < all * 2) return null;
  return standsOut(most, all, 2 / AWAKE_HOURS, pairs.length * days) ? hour : null;
}

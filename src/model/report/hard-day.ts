import { all } from '../log/tally.ts';
import type { Group } from './groups.ts';

/** Fewer checks than this make no day a hard one. */
const ENOUGH = 3;

/** The ISO date of the day that stands out: alone with the most checks, and a third of all. */
export function hardDay(days: readonly Group[]): string | null {
  const counts = days.map(({ tally }) => all(tally));
  const most = Math.max(...counts);
  const week = counts.reduce((sum, count) => sum + count, 0);
  const isAlone = counts.indexOf(most) === counts.lastIndexOf(most);
  if (!isAlone || most < ENOUGH || most * 3 < week) return null;
  return days[counts.indexOf(most)]?.id ?? null;
}

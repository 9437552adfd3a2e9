/** What goes by the browser's sync: list, plans, reminders and settings, with what was taken away of them. */
import { CARRIED } from '../copy/carried.ts';
import { doors } from '../cover/doors.ts';
import { person } from '../people/person.ts';
import type { Stored } from '../records/kind.ts';

const TYPES: readonly string[] = CARRIED.map(({ type }) => type);

/** Whether a record goes by sync, and may come by it. */
export const isSynced = ({ type }: Pick<Stored, 'type'>): boolean => TYPES.includes(type);

/** Those of some rows that go, what matters most first: where there is no room for all, the last ones stay. */
export const syncedOf = (rows: readonly Stored[]): Stored[] =>
  rows
    .filter(isSynced)
    .map((row) => [placeOf(row), row] as const)
    .sort(([a], [b]) => Number(a > b) - Number(a < b))
    .map(([, row]) => row);

/** The list, then settings, then of what there are many, then what was taken away, which only makes softer elsewhere. */
function placeOf({ type, id, deleted }: Stored): string {
  const isList = type === person.type || type === doors.type;
  const rank = deleted ? 3 : isList ? 0 : id === '' ? 1 : 2;
  return `${rank} ${type} ${id}`;
}

/** What goes by the browser's sync: list, plans, reminders and settings, with what was taken away of them, and figures. */
import { CARRIED } from '../copy/carried.ts';
import { doors } from '../cover/doors.ts';
import { person } from '../people/person.ts';
import type { Stored } from '../records/kind.ts';
import type { Figures } from './day-figures.ts';
import { forgotten, type Heard } from './forgotten.ts';
import type { Line } from './sealed-rows.ts';

const TYPES: readonly string[] = [...CARRIED, forgotten].map(({ type }) => type);

/** Whether a record goes by sync, and may come by it. */
export const isSynced = ({ type }: Pick<Stored, 'type'>): boolean => TYPES.includes(type);

/** Those of some rows that go, what matters most first: where there is no room for all, the last ones stay. */
export const syncedOf = (rows: readonly Stored[]): Stored[] =>
  rows
    .filter(isSynced)
    .map((row) => [placeOf(row), row] as const)
    .sort(([a], [b]) => Number(a > b) - Number(a < b))
    .map(([, row]) => row);

/**
 * What a browser writes: its figures behind its list and settings, and at the end of which marks it has heard. Where that
 * is, all that is before it found room.
 */
export function linesFor(rows: readonly Stored[], figures: Figures | null, heard: Heard): Line[] {
  const ordered = syncedOf(rows);
  const after = ordered.findIndex((row) => placeOf(row) > AFTER_SETTINGS);
  const place = after < 0 ? ordered.length : after;
  const told = figures ? [{ figures }] : [];
  return [...ordered.slice(0, place), ...told, ...ordered.slice(place), { heard }];
}

const AFTER_SETTINGS = '2';

/** Marks of who was forgotten in their order, the list, then settings, then of what there are many, then what was taken away, which only makes softer elsewhere. */
function placeOf({ type, id, stamp, deleted }: Stored): string {
  if (type === forgotten.type) return `! ${stamp}`;
  const isList = type === person.type || type === doors.type;
  const rank = deleted ? 3 : isList ? 0 : id === '' ? 1 : 2;
  return `${rank} ${type} ${id}`;
}

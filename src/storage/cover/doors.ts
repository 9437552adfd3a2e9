import * as v from 'valibot';
import { storage } from '#imports';
import type { Mirror } from '../../networks/data/mirrors.ts';

/** Further ways to a person that the user has closed. */
export interface Doors {
  /** Sites that show a network's people under hosts of their own. */
  readonly mirrors: boolean;
  /** Such sites that the user knows of. */
  readonly viewers: readonly Mirror[];
  /** Searches for a handle, on the networks themselves. */
  readonly search: boolean;
  /** Ids of the search engines where searches for someone are stopped. */
  readonly engines: readonly string[];
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** What is not of its shape counts as open. */
const shape = v.object({
  mirrors: v.fallback(v.boolean(), false),
  viewers: v.fallback(
    v.array(v.object({ network: text, hosts: v.array(text), routes: v.array(text) })),
    [],
  ),
  search: v.fallback(v.boolean(), false),
  engines: v.fallback(v.array(text), []),
});

const item = storage.defineItem<unknown>('local:doors', { fallback: {}, version: 1 });

const doorsOf = (stored: unknown): Doors => v.parse(shape, stored ?? {});

/** All open, as at first. */
export const OPEN_DOORS: Doors = doorsOf({});

/** The doors as they are. */
export const readDoors = async (): Promise<Doors> => doorsOf(await item.getValue());

/** Closes or opens doors. */
export const writeDoors = (doors: Doors): Promise<void> => item.setValue(doors);

/** Calls back with the doors whenever they change. */
export const watchDoors = (changed: (doors: Doors) => void) =>
  item.watch((stored) => changed(doorsOf(stored)));

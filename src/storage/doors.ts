import { storage } from '#imports';

/** Further ways to a person that the user has closed. */
export interface Doors {
  /** Sites that show a network's people under hosts of their own. */
  readonly mirrors: boolean;
  /** Searches for a handle, on the networks themselves. */
  readonly search: boolean;
}

export const doors = storage.defineItem<Doors>('local:doors', {
  fallback: { mirrors: false, search: false },
  version: 1,
});

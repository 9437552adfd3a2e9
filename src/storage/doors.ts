import { storage } from '#imports';

/** Further ways to a person that the user has closed. */
export interface Doors {
  /** Sites that show a network's people under hosts of their own. */
  readonly mirrors: boolean;
  /** Searches for a handle, on the networks themselves. */
  readonly search: boolean;
  /** Ids of the search engines where searches for someone are stopped. */
  readonly engines: readonly string[];
}

export const doors = storage.defineItem<Doors>('local:doors', {
  fallback: { mirrors: false, search: false, engines: [] },
  version: 1,
});

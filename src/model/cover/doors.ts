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

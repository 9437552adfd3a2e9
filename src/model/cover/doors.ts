import * as v from 'valibot';
import { text } from '../records/common-schemas.ts';
import { type Known, setting } from '../records/kind.ts';

const viewerSchema = v.looseObject({
  network: text(500),
  hosts: v.array(text(500)),
  routes: v.array(text(500)),
});

const doorsSchema = v.looseObject({
  /** Sites that show a network's people under hosts of their own. */
  mirrors: v.fallback(v.boolean(), false),
  /** Such sites that the user knows of. */
  viewers: v.fallback(v.array(viewerSchema), []),
  /** Searches for a handle, on the networks themselves. */
  search: v.fallback(v.boolean(), false),
  /** Ids of the search engines where searches for someone are stopped. */
  engines: v.fallback(v.array(text(500)), []),
});

/** Further ways to a person that the user has closed. */
export const doors = setting('doors', doorsSchema, {
  mirrors: false,
  viewers: [],
  search: false,
  engines: [],
});
export type Doors = Known<v.InferOutput<typeof doorsSchema>>;
export type Viewer = Doors['viewers'][number];
export { viewerSchema };

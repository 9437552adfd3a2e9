import type { Person } from '../people/person.ts';

/**
 * The list as it could be read. `known` may be empty: nobody is listed. `restored` was read from its second
 * copy. `missing` says nothing about who is listed, so nothing that stops a visit may be taken away for it.
 */
export type WatchList =
  | { readonly state: 'known' | 'restored'; readonly people: readonly Person[] }
  | { readonly state: 'missing' };

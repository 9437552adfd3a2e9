/**
 * What a network file says. Pure data: a new network is one such file, one line in index.ts
 * and its example URLs in tests/networks/.
 */

/** Which kind of page a URL opens. */
export const SURFACES = [
  'profile',
  'post',
  'story',
  'followers',
  'message',
  'search',
  'mirror',
  'other',
] as const;
export type Surface = (typeof SURFACES)[number];

/** One way a network names people: a handle, a numeric id, a secUid … */
export interface Kind {
  readonly id: string;
  /** Regular-expression source that a whole lower-cased value must match. */
  readonly pattern: string;
  /** Characters that may stand anywhere in a spelling without changing who is meant (Facebook: "."). */
  readonly ignores?: string;
  /** Address of the person's profile page, `{}` standing for the value. */
  readonly profile: string;
  /** Address of the person's story, where the network has such a page. */
  readonly story?: string;
}

/**
 * A shape of address that names a person, first match wins. Templates are read by template.ts:
 * `{handle}` or `{handle|id}` is the slot, `*` any one segment, `(a|b)` a choice, `?name={id}` a
 * query parameter wherever it stands in the query. `//ig.me/m/{handle}` holds on that host only.
 */
export interface Route {
  readonly surface: Surface;
  readonly template: string;
}

export interface Network {
  /** The id used in storage and in `network:kind:value`. */
  readonly id: string;
  /** The brand's own name, the same in every language. */
  readonly name: string;
  /** Registrable domains that share the routes beginning with `/`. */
  readonly domains: readonly string[];
  /** Regular-expression source of the sub-domains of `domains` that show people, such as `www|m`. */
  readonly subdomains: string;
  /** Further domains, reached only by routes that name their host. Access is asked for both lists. */
  readonly others: readonly string[];
  /** Ways of naming a person; where a slot takes several, the first whose pattern fits. */
  readonly kinds: readonly Kind[];
  /** Words that stand where a handle would and are nobody. */
  readonly reserved: readonly string[];
  readonly routes: readonly Route[];
}

/** One way a network names one person, normalised by that network's rule. */
export interface Identity {
  readonly network: string;
  readonly kind: string;
  readonly value: string;
}

/** What a URL is. */
export interface Place {
  readonly network: string;
  readonly surface: Surface;
  /** Whom the URL alone names, if anybody. */
  readonly identity: Identity | null;
}

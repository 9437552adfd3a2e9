/**
 * What a network file says. Pure data: a new network is one such file, one line in src/networks/data/all.ts
 * and its example addresses in tests/networks/data/urls/.
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
  /** Regular-expression source of a whole value, lower-cased. */
  readonly pattern: string;
  /** Expression of what ends a value within a query value; without it, it ends with that. */
  readonly ends?: string;
  /** A character that may stand anywhere in a spelling without changing who is meant (Facebook: "."). */
  readonly ignores?: string;
  /** Upper and lower case tell values apart (opaque ids). */
  readonly keepsCase?: true;
  /** A long value is known by so many characters, which leaves a browser's rule room; `rest` follows. */
  readonly known?: { readonly by: number; readonly rest: string };
  /** How people write a value, `{}` standing for it, where they write more than the value (`id{}`). */
  readonly shown?: string;
  /**
   * Where the value names the host it lives on: at its end behind `@`, which addresses on that host
   * leave out, or at its start, before a path.
   */
  readonly livesOn?: 'end' | 'start';
  /** No word of the site can stand where this kind does, as behind an `@`. */
  readonly unreserved?: true;
  /** Address of the person's profile, `{}` standing for the value, `{host}` for its host. */
  readonly profile: string;
  /** Further such addresses, where the value can be another one. */
  readonly also?: readonly string[];
  /** Address of the person's story, where the network has such a page. */
  readonly story?: string;
}

/**
 * A shape of address; the first that fits says what the address is. Read by template.ts: `{handle}`
 * or `{id|handle}` is where a person is named, `*` any run of characters within a segment (or within
 * a dotted part of a query value), `<n>` a number, `(a|b)` a choice, `?name=` a parameter wherever it
 * stands in the query (its slot takes one kind), `~` any words before, `…` at the end whatever
 * follows. Any deeper path fits too. `//ig.me/m/{handle}` holds on that host only, and
 * `//{handle}.tumblr.com` on hosts that name someone.
 */
export type Route = readonly [surface: Surface, template: string];

export interface Network {
  /** The id used in storage and in `network:kind:value`. */
  readonly id: string;
  /** The brand's own name, the same in every language. */
  readonly name: string;
  /** Domains that share the routes beginning with `/`. */
  readonly domains: readonly string[];
  /** The sub-domains of `domains` that show people, such as `www|m`, or `*` for any; else `www`. */
  readonly subdomains?: string;
  /** Hosts below `domains` that show nobody though `subdomains` fits them. */
  readonly not?: readonly string[];
  /** Further domains, reached only by routes that name their host. */
  readonly others?: readonly string[];
  /** Those of all these that need no permission: they name nobody, lead on to others, or answer in Tor Browser alone. */
  readonly unasked?: readonly string[];
  /** A host one of whose labels begins with one of these is the network's; `social.` is a whole label. */
  readonly hostWords?: readonly string[];
  /** Ways of naming a person; where a slot takes several, the first whose pattern fits. */
  readonly kinds: readonly Kind[];
  /** Words that stand where a handle would and are nobody, besides those of data/nobody.ts. */
  readonly reserved?: readonly string[];
  /** The network where everybody has the same handle. */
  readonly sharesHandles?: string;
  readonly routes: readonly Route[];
  /** Addresses under which the network's own code asks for one person, on any of its hosts. */
  readonly requests?: readonly string[];
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
  /** The identity as people write it, in the address's own spelling; '' without one. */
  readonly spelled: string;
  /** The second person of an address that names two (a conversation). */
  readonly other?: Identity;
}

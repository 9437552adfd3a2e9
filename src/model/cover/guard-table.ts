import type { OwnerMark, OwnerPages } from '../../networks/data/owners.ts';
import type { Surface } from '../../networks/network.ts';
import type { Response, Veil } from '../people/person.ts';

/** A listed identity as the guard knows it. */
export interface Watched {
  readonly key: string;
  readonly kind: string;
  /** Regular-expression source of every spelling of it. */
  readonly spelling: string;
  readonly response: Response;
  readonly veil: Veil;
}

/** How to tell whose a post is on a network where addresses of posts do not say it. */
export interface Owners {
  readonly network: string;
  readonly at: OwnerPages['at'];
  readonly marks: readonly OwnerMark[];
  readonly loaded: readonly OwnerMark[];
}

/** How to tell whether an address names somebody, listed or not. */
export interface People {
  /** All the network's address shapes, first fit first, with a capture where a person is named. */
  readonly shapes: readonly string[];
  /** Its own words that stand where a name would. */
  readonly reserved: readonly string[];
}

/** For one domain: who is listed there. As stored. */
export interface WatchTable {
  /** Domains whose addresses the table speaks of. */
  readonly domains: readonly string[];
  /** Those below them that show nobody. */
  readonly not?: readonly string[] | undefined;
  /** By kind of identity: the network's address shapes with a slot for the spelling. */
  readonly templates: Readonly<Record<string, readonly (readonly [Surface, string])[]>>;
  /** By token, see tokensOf: only identities whose token stands in an address are tried on it. */
  readonly watched: Readonly<Record<string, readonly Watched[]>>;
  readonly owners?: Owners | undefined;
  readonly people?: People | undefined;
}

/** By an identity's key: when its pass ends, epoch ms. Stored apart, so that a pass rewrites no table. */
export type PassEnds = Readonly<Record<string, number>>;

/** The guard's few words, in the chosen language. */
export type GuardTexts = Readonly<Record<'note' | 'showOnce' | 'hiddenForCalm', string>>;

/** A table as the guard reads it. */
export interface GuardTable extends WatchTable {
  readonly passEnds?: PassEnds | undefined;
  /** Parts of networks that could last not be read, by unreadId. */
  readonly unread?: readonly string[] | undefined;
  /** Missing until the background has spoken for the first time. */
  readonly texts?: GuardTexts | undefined;
}

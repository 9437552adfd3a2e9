import { ENGINES } from '../data/engines.ts';
import type { Identity, Place } from '../network.ts';
import { fill, tokenOf } from './canonical.ts';
import { networkById, networks } from './lookup.ts';
import { spellingOf } from './patterns.ts';

/** Operators whose word is a person's, and those whose word is none of the search. */
const OPERATOR = /^(from|to|author|user|intitle|inurl|intext):/;
const ASIDE = /^(site|filetype|ext|before|after|lang|since|until):/;

/** A word that may be somebody's handle: of one piece, of some length, with a letter. */
const HANDLE = /^(?=.*\p{L})[\p{L}\p{N}_.-]{3,64}$/u;

/** A handle that is no word of any language: something in it is no letter. */
const TELLING = /[\p{L}\p{N}][\p{N}_.-]|[\p{N}_.-][\p{L}\p{N}]/u;

/** Shorter handles stand in too many searches that mean nobody. */
const SHORTEST_HANDLE_CHARS = 4;

/** Words that say where to look, not for whom. */
const WHERE = new Set(
  networks.flatMap(({ id, name }) => [id, name.toLowerCase()]).concat('twitter'),
);

/**
 * What an address of a search engine is; null if it is of none. It names the profile whose address was
 * searched for, or whom the only word names that says neither where nor how to search.
 * @param placeOn reads an address found within the query
 */
export function readSearch(url: string, placeOn: (url: string) => Place | null): Place | null {
  const { hostname, searchParams } = URL.parse(url) ?? { hostname: '' };
  const engine = ENGINES.find(({ hosts }) => hosts.test(hostname));
  if (!engine) return null;
  const query = engine.params.map((name) => searchParams?.get(name)).find(Boolean) ?? '';
  const words = wordsOf(query);
  const place = { network: 'websearch', surface: 'search', identity: null, spelled: '' } as const;
  const linked = words.find((word) => /\.\w+\//.test(word));
  const found = linked ? placeOn(`https://${linked.replace(/^(site:)?(https?:\/+)?/, '')}`) : null;
  if (found?.identity) return { ...place, identity: found.identity, spelled: found.spelled };
  const spelled = whomIn(words);
  if (!spelled) return place;
  const identity = { network: 'websearch', kind: 'handle', value: spelled.toLowerCase() };
  return { ...place, identity, spelled };
}

/** The only word that can be a handle; of several, the only one that can be nothing else. */
function whomIn(words: readonly string[]): string | undefined {
  const names = words
    .filter((word) => !ASIDE.test(word) && !WHERE.has(word.toLowerCase()))
    .map((word) => word.replace(OPERATOR, ''));
  const telling = names.filter((word) => TELLING.test(word));
  const [only, ...more] = names.length === 1 ? names : telling;
  return only && more.length === 0 && HANDLE.test(only) ? only : undefined;
}

const wordsOf = (query: string): string[] =>
  query
    .normalize('NFC')
    .split(/[\s"'“”„()|,;]+/)
    .map((word) => word.replace(/^[-+@]+|[.?!]+$/g, ''))
    .filter(Boolean);

/** Between two words of a query, and around one; where it ends. */
const GAP = '(?:[+ "]|%2[02])+';
const BEFORE = '(?:[^&#]*(?:%[0-9a-f][0-9a-f]|[+: "@/(]))?';
const BEHIND = '(?:[+ "&#%]|$)';

const inQuery = (params: readonly string[], words: string): string =>
  `^https?://[^?#]+\\?(?:[^#]*&)?(?:${params.join('|')})=${BEFORE}${words}${BEHIND}`;

/** What searches for somebody hold. */
export interface Searched {
  /** Tells those of the same forms from others. */
  readonly kind: string;
  /** Around whom it is for, as expressions with a slot. */
  readonly forms: readonly string[];
  /** What goes into the slot, as an expression. */
  readonly spelling: string;
  /** A word of it, as addresses hold it; see tokensOf. */
  readonly token: string;
}

/**
 * What searches for a listed handle hold. One of letters alone may be a word like any other: it counts only behind
 * an `@` or beside its network's name.
 */
export function searchedHandle(identity: Identity): Searched | undefined {
  const { kind, network, value } = identity;
  if (kind !== 'handle' || value.length < SHORTEST_HANDLE_CHARS) return undefined;
  const found = { spelling: spellingOf(identity), token: tokenOf(value) };
  if (TELLING.test(value)) return { ...found, kind: 'words', forms: ['{}'] };
  const where = networkById(network)?.name.toLowerCase().replaceAll(/\W+/g, GAP) ?? '';
  const forms = ['(?:@|%40){}', `{}${GAP}${where}`, `${where}${GAP}{}`];
  return { ...found, kind: network, forms };
}

/** What searches for a full name hold: all its words (in small letters), in order. */
export function searchedName(words: readonly string[]): Searched | undefined {
  const [token] = words;
  if (token === undefined) return undefined;
  return { kind: 'words', forms: ['{}'], spelling: words.join(GAP), token };
}

/** The expressions of such searches, held by one of these parameters, with a slot for whom they are for. */
export const searchTemplates = (params: readonly string[], { forms }: Searched): string[] =>
  forms.map((form) => inQuery(params, form));

/** The same, for whom they are. */
export const searchSources = (params: readonly string[], searched: Searched): string[] =>
  searchTemplates(params, searched).map((template) => fill(template, searched.spelling));

import { ENGINES } from '../data/engines.ts';
import type { Identity, Place } from '../network.ts';
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
const SHORTEST = 4;

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
const BEFORE = '(?:[^&#]*(?:%[0-9a-f][0-9a-f]|[+: "]))?';
const BEHIND = '(?:[+ "&#%]|$)';

const inQuery = (params: readonly string[], words: string): string =>
  `^https?://[^?#]+\\?(?:[^#]*&)?(?:${params.join('|')})=${BEFORE}${words}${BEHIND}`;

/**
 * The expressions of searches for a listed handle, held by one of these parameters. One of letters alone may be a word like any other: it
 * counts only behind an `@` or beside its network's name.
 */
export function searchesFor(params: readonly string[], identity: Identity): string[] {
  if (identity.kind !== 'handle' || identity.value.length < SHORTEST) return [];
  const spelling = spellingOf(identity);
  if (TELLING.test(identity.value)) return [inQuery(params, spelling)];
  const where = networkById(identity.network)?.name.toLowerCase().replaceAll(/\W+/g, GAP) ?? '';
  return [
    inQuery(params, `(?:@|%40)${spelling}`),
    inQuery(params, `${spelling}${GAP}${where}`),
    inQuery(params, `${where}${GAP}${spelling}`),
  ];
}

/** The expression of searches for a full name: all its words, in order. One word alone is no full name. */
export function searchForName(params: readonly string[], fullName: string): string | undefined {
  const words =
    fullName
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  return words.length > 1 ? inQuery(params, words.join(GAP)) : undefined;
}

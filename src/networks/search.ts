import type { Place } from './network.ts';

/** Search engines: their hosts, and the parameters that hold what is searched for. */
const ENGINES: readonly { readonly hosts: RegExp; readonly params: readonly string[] }[] = [
  {
    hosts: /^(www|images|m|lens)\.google(\.\w{2,3}){1,2}$|^google(\.\w{2,3}){1,2}$/,
    params: ['q'],
  },
  { hosts: /(^|\.)(bing|duckduckgo|ecosia|kagi|qwant|perplexity)\.(com|org|ai)$/, params: ['q'] },
  {
    hosts: /^search\.brave\.com$|(^|\.)(searx|searxng|searx\w*|mojeek|swisscows)\./,
    params: ['q', 'query'],
  },
  { hosts: /(^|\.)search\.yahoo\.(com|co\.jp)$/, params: ['p'] },
  { hosts: /(^|\.)(yandex|ya)\.(com|ru|kz|by|uz|eu)$|^yandex\.com\.tr$/, params: ['text'] },
  { hosts: /(^|\.)baidu\.com$/, params: ['wd', 'word'] },
  { hosts: /^search\.naver\.com$|(^|\.)startpage\.com$/, params: ['query'] },
];

/** Operators whose word is a person's, and those whose word is none of the search. */
const OPERATOR = /^(from|to|author|user|intitle|inurl|intext):/;
const ASIDE = /^(site|filetype|ext|before|after|lang|since|until):/;

/** A word that may be somebody's handle: of one piece, of some length, with a letter. */
const HANDLE = /^(?=.*\p{L})[\p{L}\p{N}_.-]{3,64}$/u;

/**
 * What an address of a search engine is; null if it is of none. It names whom the only word left of the query
 * names, words about where to search put aside, or the profile whose address was searched for.
 * @param placeOn reads an address found within the query
 */
export function readSearch(url: string, placeOn: (url: string) => Place | null): Place | null {
  const { hostname, searchParams } = URL.parse(url) ?? { hostname: '' };
  const engine = ENGINES.find(({ hosts }) => hosts.test(hostname));
  const query = engine?.params.map((name) => searchParams?.get(name)).find(Boolean);
  if (!engine) return null;
  const place = { network: 'websearch', surface: 'search', identity: null, spelled: '' } as const;
  if (!query) return place;
  const words = wordsOf(query);
  const address = words.find((word) => /\.\w+\//.test(word));
  const linked = address
    ? placeOn(`https://${address.replace(/^(site:)?(https?:\/+)?/, '')}`)
    : null;
  if (linked?.identity) return { ...place, identity: linked.identity, spelled: linked.spelled };
  const [only, ...more] = words
    .filter((word) => !ASIDE.test(word))
    .map((word) => word.replace(OPERATOR, ''));
  if (!only || more.length > 0 || !HANDLE.test(only)) return place;
  const value = only.toLowerCase();
  return { ...place, identity: { network: 'websearch', kind: 'handle', value }, spelled: only };
}

const wordsOf = (query: string): string[] =>
  query
    .normalize('NFC')
    .split(/[\s"'“”„()|,;]+/)
    .map((word) => word.replace(/^[-+@]+|[.?!]+$/g, ''))
    .filter(Boolean);

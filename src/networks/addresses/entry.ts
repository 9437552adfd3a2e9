import { isFediverse } from '../data/fediverse-hosts.ts';
import { site } from '../data/site.ts';
import type { Identity, Network } from '../network.ts';
import { networkById, networkOfHost, networks } from './lookup.ts';
import { identityOf, isReserved, placeOf } from './place.ts';
import { readSiteLink } from './site-address.ts';
import { hostsOf } from './template.ts';

/** Longer than any profile link in use. */
const MOST_ENTRY_CHARS = 2_000;

/** Why what was typed cannot be listed; the interface has a sentence for each. */
export type Problem =
  | { readonly reason: 'empty' | 'too-long' | 'no-network' | 'no-address' | 'unclear-query' }
  | { readonly reason: 'unknown-site'; readonly host: string }
  | { readonly reason: 'look-alike'; readonly host: string; readonly network: Network }
  | { readonly reason: 'no-person'; readonly network: Network }
  | { readonly reason: 'reserved'; readonly network: Network; readonly word: string }
  | { readonly reason: 'bad-characters'; readonly network: Network; readonly handle: string };

/** The identity, and the spelling the user gave it. */
export type Entry = { readonly identity: Identity; readonly label: string };

/** The network whose people live on any host, and how its handles are written with their host. */
const federated = networks.find(({ hostWords }) => hostWords);
const FULL = /^@[^@\s/]+@[^@\s/.]+(\.[^@\s/.]+)+$/;

/** Joiners and direction marks that come along when a link is copied. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Reads what was typed as "Profile link or handle": a link to a person on a known network, or a
 * handle on the chosen one. A link decides its network by itself.
 */
export function readProfile(typed: string, chosen: Network | null): Entry | { problem: Problem } {
  if (typed.length > MOST_ENTRY_CHARS) return { problem: { reason: 'too-long' } };
  const text = typed.replace(INVISIBLE, '').trim();
  if (!text) return { problem: { reason: 'empty' } };
  const read = readText(text, chosen);
  const among = 'problem' in read ? linkAmong(text) : undefined;
  const found = among ? readText(among, chosen) : read;
  return 'problem' in found ? read : found;
}

function readText(text: string, chosen: Network | null): Entry | { problem: Problem } {
  if (chosen === site) return readSite(webAddress(text));
  const link = addressIn(text);
  if (link) return readLink(link, chosen);
  if ((!chosen || chosen === federated) && FULL.test(text)) return readFull(text);
  if (!chosen) return { problem: { reason: 'no-network' } };
  return readHandle(text, chosen);
}

/** A handle with its host, `@name@host`. Networks of their own take part in the fediverse, and are still themselves. */
function readFull(text: string): Entry | { problem: Problem } {
  const [name = '', host = ''] = text.slice(1).split('@');
  const own = networkOfHost(host.toLowerCase());
  if (own && own !== federated) return readHandle(name, own);
  return federated ? readHandle(text, federated) : { problem: { reason: 'no-network' } };
}

const LINK = /https?:\/\/[^\s<>"“”]+/gi;

/** The only link in a text, as apps put words around what is shared, without the signs that end a sentence. */
function linkAmong(text: string): string | undefined {
  const [only, ...others] = text.match(LINK) ?? [];
  return others.length > 0 ? undefined : only?.replace(/[.,;:!?)\]'’]+$/, '');
}

/** A host without a scheme, and its port. */
const HOST = /^([\p{L}\p{N}_-]+\.)+[\p{L}-][\p{L}\p{N}-]+(:\d+)?(?=[/?#]|$)/u;

/** A text as an address of the web, with or without a scheme. */
const webAddress = (text: string): URL | undefined =>
  (/^https?:/i.test(text) ? URL.parse(text) : HOST.test(text) && URL.parse(`https://${text}`)) ||
  undefined;

/** A text as a link: with a scheme, or a host with a path, or a known network's bare host. */
export function addressIn(text: string): URL | undefined {
  const isBare = HOST.exec(text)?.[0] === text;
  return isBare && !networkOfHost(text.toLowerCase(), isFediverse) ? undefined : webAddress(text);
}

/** Any site by its address; on a network we know, the profile that the address names. */
function readSite(link: URL | undefined): Entry | { problem: Problem } {
  if (!link) return { problem: { reason: 'no-address' } };
  const known = placeOf(link.href, isFediverse);
  if (known && known.network !== 'websearch') return readLink(link, null);
  const value = readSiteLink(link);
  if (value === undefined) return { problem: { reason: 'unclear-query' } };
  const identity = identityOf(site, site.kinds, value);
  return identity
    ? { identity, label: value.replace(/^www\./, '') }
    : { problem: { reason: 'no-address' } };
}

/**
 * No person: a search, whose words can be anything, and a conversation, where one of two is the user.
 * A host of no list is of the fediverse if that was chosen.
 */
function readLink(link: URL, chosen: Network | null): Entry | { problem: Problem } {
  const place = placeOf(link.href, chosen === federated ? () => true : isFediverse);
  const network = networkById(place?.network ?? '');
  if (place?.identity && !place.other && place.surface !== 'search') {
    return network === federated
      ? readFull(`@${place.spelled}`)
      : { identity: place.identity, label: place.spelled };
  }
  if (network) return { problem: nobodyIn(link, network, place?.surface === 'other') };
  const host = link.hostname;
  const resembled = networks.find(
    (one) => !one.hostWords && hostsOf(one).some((domain) => resembles(link, domain)),
  );
  return {
    problem: resembled
      ? { reason: 'look-alike', host, network: resembled }
      : { reason: 'unknown-site', host },
  };
}

function nobodyIn({ pathname }: URL, network: Network, isOther: boolean): Problem {
  const first = pathname.split('/').find(Boolean);
  const word = first?.replace(/^@/, '').toLowerCase();
  if (!word || !isOther) return { reason: 'no-person', network };
  if (isReserved(network, word)) return { reason: 'reserved', network, word };
  const isHandle = network.kinds.some(({ pattern }) =>
    new RegExp(`^(?:${pattern})$`, 'u').test(word),
  );
  return isHandle || word.endsWith('.php')
    ? { reason: 'no-person', network }
    : { reason: 'bad-characters', network, handle: readable(first ?? '') };
}

const readable = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

function readHandle(text: string, network: Network): Entry | { problem: Problem } {
  const label = text.normalize('NFC').replace(/^@/, '');
  const identity = asShown(network, label) ?? identityOf(network, network.kinds, label);
  if (identity) return { identity, label };
  const word = label.toLowerCase();
  return {
    problem: isReserved(network, word)
      ? { reason: 'reserved', network, word }
      : { reason: 'bad-characters', network, handle: label },
  };
}

/** The identity that is written with more than its value, such as `id123`; a number for calls, in any grouping. */
function asShown(network: Network, label: string): Identity | undefined {
  for (const kind of network.kinds) {
    const digits = label.replace(/[\s()+./-]/g, '');
    if (kind.id === 'phone' && /^\+|\s/.test(label)) return identityOf(network, [kind], digits);
    const [before = '', behind = ''] = kind.shown?.split('{}') ?? [];
    const isShown = before && label.toLowerCase().startsWith(before.toLowerCase());
    const value = label.slice(before.length, label.length - behind.length);
    const identity = isShown && identityOf(network, [kind], value);
    if (identity) return identity;
  }
  return undefined;
}

/** Whether a host passes itself off as a domain: holds its name, or is a letter away from it. */
function resembles({ hostname, username }: URL, domain: string): boolean {
  const [name = '', next = '', ...top] = domain.split('.');
  const claims = [`.${username}.`, `.${hostname}.`];
  if (claims.some((claim) => claim.includes(`.${domain}.`))) return true;
  // Before a longer name stands a part of somebody's site, such as `profile`.
  if (name.length < 5 || (top.length > 0 && next.length > 3)) return false;
  return hostname
    .split('.')
    .map((label) => label.replace(/^xn--(.*)-\w+$/, '$1'))
    .some((label) => label.includes(name) || nearly(label, name));
}

/** Whether two words differ by one letter put in, left out or changed. */
function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

import { canonical, hostOf, within } from '../../../src/networks/addresses/canonical.ts';
import { domainsAbove, domainsOf, networkById } from '../../../src/networks/addresses/lookup.ts';
import { patternsOf, type Template } from '../../../src/networks/addresses/patterns.ts';
import type { Identity } from '../../../src/networks/network.ts';

const compiled = new Map<string, RegExp>();

/** A pattern's expression, ignoring case as the guard and the browser's rules do. */
export function regexOf(source: string): RegExp {
  const regex = compiled.get(source) ?? new RegExp(source, 'i');
  compiled.set(source, regex);
  return regex;
}

interface Known {
  readonly templates: readonly Template[];
  readonly domains: ReadonlySet<string>;
}

const known = new Map<string, Known>();

function knownOf(identity: Identity): Known {
  const name = nameOf(identity) ?? '';
  const templates = known.get(name)?.templates ?? patternsOf(identity);
  const made = known.get(name) ?? {
    templates,
    domains: new Set(templates.flatMap(({ domains }) => domains)),
  };
  known.set(name, made);
  return made;
}

/** These identities by the domains that patterns look for them on: elsewhere there is no need to try. */
export function byDomain(identities: readonly Identity[]): ReadonlyMap<string, Identity[]> {
  const found = new Map<string, Identity[]>();
  for (const identity of identities) {
    for (const domain of knownOf(identity).domains) {
      const there = found.get(domain);
      if (there) there.push(identity);
      else found.set(domain, [identity]);
    }
  }
  return found;
}

interface Read {
  readonly address: string;
  readonly host: string;
  readonly above: readonly string[];
}

const urls = new Map<string, Read>();

/** A URL in the form that patterns are tried on, worked out once for everybody who is tried. */
function readUrl(url: string): Read {
  const known = urls.get(url);
  if (known) return known;
  const address = canonical(url);
  const host = hostOf(address);
  const made = { address, host, above: domainsAbove(host) };
  urls.set(url, made);
  return made;
}

/** The pattern that finds an identity at a URL, as the guard and the browser's rules look for it. */
export function matched(identity: Identity, url: string): Template | undefined {
  const { address, host, above } = readUrl(url);
  const { templates, domains } = knownOf(identity);
  if (!above.some((domain) => domains.has(domain))) return undefined;
  if (within(host, networkById(identity.network)?.not ?? [])) return undefined;
  return templates.find(
    (template) => within(host, template.domains) && regexOf(template.source).test(address),
  );
}

/** Where people live on hosts, other hosts can show them too: those are read, but not watched. */
export function isWatchedOn(url: string, identity: Identity): boolean {
  const network = networkById(identity.network);
  return !network?.hostWords || domainsOf(network, identity).includes(readUrl(url).host);
}

/** An identity in short, for comparing and for messages. */
export const nameOf = (identity: Identity | null | undefined): string | null =>
  identity ? `${identity.network}:${identity.kind}:${identity.value}` : null;

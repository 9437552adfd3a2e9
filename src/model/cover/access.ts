import { within } from '../../networks/addresses/canonical.ts';
import { mirrorSitesOf, sitesOf } from '../../networks/addresses/lookup.ts';
import { ENGINES, originsOfEngine } from '../../networks/data/engines.ts';
import type { Identity } from '../../networks/network.ts';
import type { Person } from '../people/person.ts';
import type { Doors } from './doors.ts';
import { hasNameless, isVeiled, type Script } from './scripts.ts';

/** Whether we may act on a domain. */
export type Grants = (domain: string) => boolean;

/** Whether each script starts by itself on a domain. */
export type Starts = Readonly<Record<Script, Grants>>;

/** A match pattern as permissions name them: which schemes, and which hosts. */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

/** The hosts of these match patterns, of those that speak of a scheme. */
const hostsBy = (scheme: string, origins: readonly string[]): string[] =>
  origins.flatMap((origin) => {
    const [, of = '', hosts = ''] = PATTERN.exec(origin.replace('<all_urls>', '*://*/*')) ?? [];
    return of === '*' || of === scheme ? [hosts] : [];
  });

/**
 * Whether these match patterns, as the browser lists the granted ones, allow a domain and every host below it,
 * by either scheme. A pattern for one host alone does not cover the domain it lies in.
 */
export function grantsOf(origins: readonly string[]): Grants {
  const [http, https] = [hostsBy('http', origins), hostsBy('https', origins)];
  return once((domain) => allows(http, domain) && allows(https, domain));
}

/** The same, with each domain looked at once: a long list asks of few domains many times. */
function once(grants: Grants): Grants {
  const known = new Map<string, boolean>();
  return (domain) => {
    const isGranted = known.get(domain) ?? grants(domain);
    known.set(domain, isGranted);
    return isGranted;
  };
}

/** Whether these match patterns allow one host, by either scheme. */
export function mayActAt(origins: readonly string[]): Grants {
  const sides = ['http', 'https'].map((scheme) => hostsBy(scheme, origins));
  return (host) => sides.every((hosts) => hosts.includes(host) || allows(hosts, host));
}

/**
 * Whether these match patterns allow a domain or some host below it. Rules, tables and scripts speak of the
 * whole domain then: browsers let them act on the granted hosts alone (Chromium 156, Firefox 153).
 */
export function reachOf(origins: readonly string[]): Grants {
  const text = origins.join(' ');
  if (last?.origins !== text) last = { origins: text, reach: readReach(origins) };
  return last.reach;
}

/** What was asked for last, by its patterns: what is made for each identity is kept by it. */
let last: { readonly origins: string; readonly reach: Grants } | undefined;

function readReach(origins: readonly string[]): Grants {
  const hosts = [...hostsBy('http', origins), ...hostsBy('https', origins)];
  const isBelow = (host: string, domain: string) => within(host.replace(/^\*\./, ''), [domain]);
  return once((domain) => allows(hosts, domain) || hosts.some((host) => isBelow(host, domain)));
}

const allows = (hosts: readonly string[], domain: string) =>
  hosts.some(
    (host) => host === '*' || (host.startsWith('*.') && within(domain, [host.slice('*.'.length)])),
  );

/** The domain of a match pattern, be it for that host alone. */
export const domainOfSite = (site: string): string =>
  site.replace(/^[^/]*\/\/(\*\.)?/, '').slice(0, -2);

/** The match pattern of a domain and all below it. */
export const siteOf = (domain: string): string => `*://*.${domain}/*`;

/** The sites of the engines where searches are stopped. */
const engineSites = ({ engines }: Doors): string[] =>
  ENGINES.filter(({ id }) => engines.includes(id)).flatMap(originsOfEngine);

/** The sites to act on for these identities, those of mirrors and engines too where these doors are closed. */
export const sitesNeeded = (identities: readonly Identity[], doors: Doors): string[] => [
  ...sitesOf(identities),
  ...(doors.mirrors ? mirrorSitesOf(identities, doors.viewers) : []),
  ...engineSites(doors),
];

/** The sites of networks with posts whose address names nobody. */
export const namelessSites = (identities: readonly Identity[]): string[] =>
  sitesOf(identities.filter(hasNameless));

/** The sites where a listed person is not to be run into. */
export const veiledSites = (people: readonly Person[]): string[] =>
  sitesOf(people.filter(isVeiled).flatMap(({ identities }) => identities));

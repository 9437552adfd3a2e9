import { within } from '../../networks/addresses/canonical.ts';
import { mirrorSitesOf, sitesOf } from '../../networks/addresses/lookup.ts';
import type { Identity } from '../../networks/network.ts';
import type { Person } from '../people/person.ts';
import { isStopped } from '../visits/may-open.ts';
import type { Doors } from './doors.ts';

/** Whether we may act on a domain and every host below it. */
export type Grants = (domain: string) => boolean;

/** A match pattern as permissions name them: which schemes, and which hosts. */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

/** What was asked for last, by its patterns: what is made for each identity is kept by it. */
let last: { readonly origins: string; readonly grants: Grants } | undefined;

/**
 * What these match patterns allow, as the browser lists the granted ones.
 * A pattern for one host alone does not cover the domain it lies in.
 */
export function grantsOf(origins: readonly string[]): Grants {
  const text = origins.join(' ');
  if (last?.origins !== text) last = { origins: text, grants: readGrants(origins) };
  return last.grants;
}

function readGrants(origins: readonly string[]): Grants {
  const domainsBy = (scheme: string) =>
    origins.flatMap((origin) => {
      const [, of = '', hosts = ''] = PATTERN.exec(origin.replace('<all_urls>', '*://*/*')) ?? [];
      return of === '*' || of === scheme ? [hosts] : [];
    });
  const [http, https] = [domainsBy('http'), domainsBy('https')];
  return (domain) => allows(http, domain) && allows(https, domain);
}

const allows = (hosts: readonly string[], domain: string) =>
  hosts.some(
    (host) => host === '*' || (host.startsWith('*.') && within(domain, [host.slice('*.'.length)])),
  );

/** The domain of a match pattern for a domain and all below it. */
export const domainOfSite = (site: string): string => site.replace(/^\*:\/\/\*\./, '').slice(0, -2);

/** The match pattern of a domain and all below it. */
export const siteOf = (domain: string): string => `*://*.${domain}/*`;

/** The sites to act on for these identities, those of mirrors too where that door is closed. */
export const sitesNeeded = (identities: readonly Identity[], doors: Doors): string[] => [
  ...sitesOf(identities),
  ...(doors.mirrors ? mirrorSitesOf(identities, doors.viewers) : []),
];

/** The sites where a listed person is not to be run into. */
export const veiledSites = (people: readonly Person[]): string[] =>
  sitesOf(
    people
      .filter((person) => person.veil !== 'off' && isStopped(person))
      .flatMap(({ identities }) => identities),
  );

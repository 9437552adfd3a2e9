import * as all from '../data/all.ts';
import { type Mirror, mirrorsOf, originsOfMirrors } from '../data/mirrors.ts';
import { site } from '../data/site.ts';
import type { Identity, Kind, Network } from '../network.ts';
import { hostOfSite } from './site-address.ts';
import { hostsOf } from './template.ts';

/** Every network, in the order of their names. */
export const networks: readonly Network[] = Object.values(all).sort((a, b) =>
  a.name.localeCompare(b.name, 'en'),
);

/** What people can be listed on: the networks, and any site by its address. */
const listable = [...networks, site];

const byId = new Map(listable.map((network) => [network.id, network]));

const byDomain = new Map(
  networks.flatMap((network) => hostsOf(network).map((domain) => [domain, network] as const)),
);

/** The network with this id. */
export const networkById = (id: string): Network | undefined => byId.get(id);

/**
 * The kind of identity that one is of.
 * @throws when its network or kind is unknown
 */
export function kindOf({ network, kind }: Identity): Kind {
  const found = networkById(network)?.kinds.find(({ id }) => id === kind);
  if (!found) throw new Error(`no such kind of identity: ${network}:${kind}`);
  return found;
}

/** A host and the domains it lies below, longest first. */
export const domainsAbove = (host: string): string[] =>
  host.split('.').map((_, index, labels) => labels.slice(index).join('.'));

/** Tells hosts that people live on, beyond those that the networks' files know. */
export type Homes = (host: string) => boolean;

/** The network whose domains a host, in lower case, is one of or lies below; or whose words it bears. */
export function networkOfHost(host: string, homes: Homes = () => false): Network | undefined {
  const domain = domainsAbove(host).find((one) => byDomain.has(one));
  return domain
    ? byDomain.get(domain)
    : networks.find(({ hostWords }) => hostWords && (homes(host) || bears(host, hostWords)));
}

/** Whether one of a host's labels begins with one of these words; a word's dot is the label's end. */
const bears = (host: string, words: readonly string[]): boolean =>
  host.split('.').some((label) => words.some((word) => `${label}.`.startsWith(word)));

/** The domains whose pages can name an identity: its network's, or the host it lives on. */
export function domainsOf(network: Network, { kind, value }: Identity): string[] {
  const livesOn = network.kinds.find(({ id }) => id === kind)?.livesOn;
  if (!livesOn) return hostsOf(network);
  return [livesOn === 'end' ? value.replace(/^.*@/, '') : hostOfSite(value)];
}

/** The match patterns, as browsers' permissions name them, of the sites that can name these identities. */
export function originsOf(network: Network, identities: readonly Identity[]): string[] {
  const own = identities.filter((one) => one.network === network.id);
  // Where nobody lives on a host of their own, all are named on the same ones.
  const some = network.kinds.some(({ livesOn }) => livesOn) ? own : own.slice(0, 1);
  const domains = new Set(some.flatMap((identity) => domainsOf(network, identity)));
  return [...domains]
    .filter((domain) => !network.unasked?.includes(domain))
    .map((domain) => `*://*.${domain}/*`);
}

/** The networks of these identities. */
export function networksOf(identities: readonly Identity[]): Network[] {
  const ids = new Set(identities.map(({ network }) => network));
  return listable.filter(({ id }) => ids.has(id));
}

/** The match patterns of every site that can name one of these identities. */
export const sitesOf = (identities: readonly Identity[]): string[] =>
  networksOf(identities).flatMap((network) => originsOf(network, identities));

/** The match patterns of every mirror that can show one of these, those the user knows of too. */
export const mirrorSitesOf = (
  identities: readonly Identity[],
  viewers: readonly Mirror[],
): string[] =>
  networksOf(identities).flatMap((network) =>
    originsOfMirrors([
      ...mirrorsOf(network),
      ...viewers.filter((viewer) => viewer.network === network.id),
    ]),
  );

/** The same person on the network where everybody has the same handle, if there is one. */
export function twinOf({ network, kind, value }: Identity): Identity | undefined {
  const twin = networkById(networkById(network)?.sharesHandles ?? '');
  return twin && kind === 'handle' ? { network: twin.id, kind, value } : undefined;
}

/** An identity as one word, `network:kind:value`. */
export const identityKey = ({ network, kind, value }: Identity): string =>
  `${network}:${kind}:${value}`;

import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { within } from './match.ts';
import type { Identity, Network } from './network.ts';
import { snapchat } from './snapchat.ts';
import { hostsOf } from './template.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';

/** Every network, in the order the interface lists them. */
export const networks: readonly Network[] = [instagram, facebook, x, tiktok, threads, snapchat];

/** The network with this id. */
export const networkById = (id: string): Network | undefined =>
  networks.find((network) => network.id === id);

/** The network whose domains a host, in lower case, is one of or lies below. */
export const networkOfHost = (host: string): Network | undefined =>
  networks.find((network) => within(host, hostsOf(network)));

/** The match patterns of a network's sites, as browsers' permissions name them. */
export const originsOf = (network: Network): string[] =>
  hostsOf(network)
    .filter((domain) => !network.unasked.includes(domain))
    .map((domain) => `*://*.${domain}/*`);

/** An identity as one word, `network:kind:value`. */
export const identityKey = ({ network, kind, value }: Identity): string =>
  `${network}:${kind}:${value}`;

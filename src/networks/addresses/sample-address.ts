import { type Mirror, mirrorsOf, routesOf } from '../data/mirrors.ts';
import type { Identity, Network, Surface } from '../network.ts';
import { domainsOf } from './lookup.ts';
import { addressOf } from './profile-address.ts';

/** An address made up to name somebody, and the kind of page it would be. Nobody opens it. */
export interface Sample {
  readonly surface: Surface;
  readonly address: string;
}

/** Where a template names somebody, until the name is put there: no template holds it. */
const NAME = '\0';

/** The innermost choice of a template, and the first of what it lets one choose. */
const CHOICE = /\(([^()|]*)(?:\|[^()]*)?\)/;

/** A template as one address it stands for; undefined where it names nobody of this kind. */
function written(template: string, kind: string, name: string): string | undefined {
  let text = template.replace(/\{([\w|]+)\}/g, (_, kinds: string) =>
    kinds.split('|').includes(kind) ? NAME : 'a',
  );
  if (!text.includes(NAME)) return undefined;
  while (CHOICE.test(text)) text = text.replace(CHOICE, '$1');
  const plain = text.replaceAll('<n>', '1').replaceAll('*', 'a').replace(/[~…]/g, '');
  return plain.replaceAll(NAME, name);
}

/**
 * Addresses that may name an identity: of each of its network's shapes one on each host, and the same on mirrors.
 * Whether one does, the patterns say: a template can be written in more ways than this one.
 */
export function samplesOf(
  network: Network,
  identity: Identity,
  viewers: readonly Mirror[],
): Sample[] {
  const { kind, value } = identity;
  const name = value.replace(/(?<=.)@.*/, '');
  const on = (surface: Surface, template: string, hosts: readonly string[]): Sample[] => {
    const text = written(template, kind, name);
    if (text === undefined) return [];
    const places = text.startsWith('//') ? [text] : hosts.map((host) => `//${host}${text}`);
    return places.map((place) => ({ surface, address: `https:${place}` }));
  };
  const hosts = network.hostWords ? domainsOf(network, identity) : network.domains;
  const mirrors = [...mirrorsOf(network), ...viewers.filter((one) => one.network === network.id)];
  const own = network.routes.flatMap(([surface, template]) => on(surface, template, hosts));
  return [
    ...(['profile', 'story'] as const).flatMap((surface) => {
      const address = addressOf(identity, surface);
      return address ? [{ surface, address }] : [];
    }),
    ...own.filter(({ address }) => !network.unasked?.includes(new URL(address).hostname)),
    ...mirrors.flatMap((mirror) =>
      routesOf(network, mirror).flatMap((template) => on('mirror', template, mirror.hosts)),
    ),
  ];
}

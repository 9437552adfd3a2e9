import { networkOfHost } from './index.ts';
import { canonical, hostOf, within } from './match.ts';
import type { Identity, Kind, Network, Place, Surface } from './network.ts';
import { capturing, readTemplate, type Shape } from './template.ts';

type Reader = readonly [Surface, Shape, RegExp];

const readers = new Map<Network, readonly Reader[]>();

function readersOf(network: Network): readonly Reader[] {
  const known = readers.get(network);
  if (known) return known;
  const made = network.routes.map(([surface, template]): Reader => {
    const shape = readTemplate(network, template);
    return [surface, shape, new RegExp(capturing(shape), 'i')];
  });
  readers.set(network, made);
  return made;
}

/** What an address is; null when it is no address of a known network. */
export function placeOf(address: string): Place | null {
  const url = canonical(address);
  const network = networkOfHost(hostOf(url));
  if (!network) return null;
  const elsewhere = within(hostOf(url), network.not);
  for (const [surface, { domains, slots }, regex] of readersOf(network)) {
    const found = !elsewhere && within(hostOf(url), domains) && regex.exec(url);
    if (!found) continue;
    const [identity, other] = slots.map((kinds, index) =>
      identityOf(network, kinds, found[index + 1] ?? ''),
    );
    if (slots.length === 0) return { network: network.id, surface, identity: null };
    if (identity) return { network: network.id, surface, identity, ...(other && { other }) };
  }
  return { network: network.id, surface: 'other', identity: null };
}

/** The identity a value is, by the first of the kinds that allows it; nothing if it is reserved. */
export function identityOf(
  network: Network,
  kinds: readonly Kind[],
  spelled: string,
): Identity | undefined {
  const lower = spelled.toLowerCase();
  const kind = kinds.find(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(lower));
  if (!kind) return undefined;
  const plain = kind.keepsCase ? spelled : lower;
  const value = kind.ignores ? plain.replaceAll(kind.ignores, '') : plain;
  if (network.reserved.includes(value)) return undefined;
  return { network: network.id, kind: kind.id, value };
}

import { type Mirror, mirrorsOn } from '../data/mirrors.ts';
import { NOBODY } from '../data/nobody.ts';
import type { Identity, Kind, Network, Place, Surface } from '../network.ts';
import { canonical, hostOf, within } from './canonical.ts';
import { domainsAbove, type Homes, networkById, networkOfHost } from './lookup.ts';
import { readSearch } from './search-query.ts';
import { capturing, type Shape, shapesOf } from './template.ts';
import { unwrap } from './unwrap.ts';

type Reader = readonly [Surface, Shape, RegExp];

const readers = new Map<Network | Mirror, readonly Reader[]>();

function readersOf(network: Network, mirror: Mirror | undefined): readonly Reader[] {
  const known = readers.get(mirror ?? network);
  if (known) return known;
  const made = shapesOf(network, mirror).map(
    ([surface, shape]): Reader => [surface, shape, new RegExp(capturing(shape), 'iu')],
  );
  readers.set(mirror ?? network, made);
  return made;
}

/**
 * What an address is; null when it is no address of a known network. An archive's or a redirect's
 * address is what it leads to. A host may be a network's and a search engine's (www.google.com).
 * @param homes tells hosts that people live on, beyond those that the networks' files know
 */
export function placeOf(address: string, homes?: Homes): Place | null {
  const { inner, isCopy } = unwrap(address);
  const url = canonical(inner);
  const read = (one: string) => placeOn(one, homes);
  const found = read(url);
  const place = found?.identity ? found : (readSearch(url, read) ?? found);
  return place && isCopy ? { ...place, surface: 'mirror' } : place;
}

function placeOn(url: string, homes?: Homes): Place | null {
  const host = hostOf(url);
  const found = mirrorsOn(domainsAbove(host)).map((mirror) => {
    const network = networkById(mirror.network);
    return network ? placeBy(url, network, mirror) : null;
  });
  if (found.length > 0) return found.find((place) => place?.identity) ?? found[0] ?? null;
  const network = networkOfHost(host, homes);
  return network ? placeBy(url, network) : null;
}

/** What an address on a network's own host or on a mirror is, by the first shape that fits. */
function placeBy(url: string, network: Network, mirror?: Mirror): Place {
  const host = hostOf(url);
  const nobody = { network: network.id, identity: null, spelled: '' };
  const plain: Place = { ...nobody, surface: mirror ? 'mirror' : 'other' };
  if (within(host, network.not ?? [])) return plain;
  for (const [surface, { domains, slots }, regex] of readersOf(network, mirror)) {
    const found = (network.hostWords || within(host, domains)) && regex.exec(url);
    if (!found) continue;
    if (slots.length === 0) return { ...nobody, surface };
    const [identity, other] = slots.map((kinds, index) =>
      identityOf(network, kinds, found[index + 1] ?? '', host),
    );
    if (!identity || mirror?.reserved?.includes(identity.value)) continue;
    const spelled = asWritten(network, identity, found[1] ?? '');
    return { network: network.id, surface, identity, spelled, ...(other && { other }) };
  }
  return plain;
}

/** A value as people write it: with what belongs to it beyond the value, and its host. */
function asWritten(network: Network, { kind, value }: Identity, spelled: string): string {
  const { shown, livesOn } = network.kinds.find(({ id }) => id === kind) ?? {};
  if (livesOn === 'end') return spelled.split('@')[0] + value.slice(value.indexOf('@'));
  return shown ? shown.replace('{}', () => spelled) : spelled;
}

/**
 * The identity a value is, by the first of the kinds that allows it; nothing if it is reserved.
 * @param host where the value was found, for networks whose people live on a host
 */
export function identityOf(
  network: Network,
  kinds: readonly Kind[],
  spelled: string,
  host = '',
): Identity | undefined {
  const lower = spelled.toLowerCase();
  const kind = kinds.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'u').test(lower));
  if (!kind) return undefined;
  const plain = kind.keepsCase ? spelled : lower;
  const value = kind.ignores ? plain.replaceAll(kind.ignores, '') : plain;
  // Who is named by a host is so by its first label.
  const label = kind.livesOn === 'start' ? lower.split('.', 1) : [];
  if (!kind.unreserved && [value, lower, ...label].some((word) => isReserved(network, word)))
    return undefined;
  if (kind.livesOn !== 'end' || value.includes('@'))
    return { network: network.id, kind: kind.id, value };
  if (!host) return undefined;
  const at = host.replace(/^www\./, '');
  return { network: network.id, kind: kind.id, value: `${value}@${at}` };
}

/** Whether a word, in lower case, stands for no person where a network names people. */
export const isReserved = ({ reserved = [] }: Network, word: string): boolean =>
  NOBODY.has(word) || reserved.includes(word);

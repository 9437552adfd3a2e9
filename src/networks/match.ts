/** What matching an address needs at run time. The guard carries this file, so it imports nothing. */

const UNRESERVED = /%(2[de]|3\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])/gi;

/**
 * An address in the one form that patterns are tried on: no user name or password, no dot behind the
 * host, nothing escaped that needs no escape.
 * @returns '' for what is not an address of the web
 */
export function canonical(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  const { protocol, hostname, pathname, search, hash } = url;
  const rest = (pathname + search + hash).replace(UNRESERVED, decodeURIComponent);
  return `${protocol}//${hostname.replace(/\.$/, '')}${rest}`;
}

/** The host of a canonical address. */
export const hostOf = (address: string): string => address.split('/', 3)[2] ?? '';

/** Whether a host is one of these domains or lies below one. */
export const within = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** A pattern for one identity: a template with the spelling in its slot. */
export const fill = (template: string, spelling: string): string =>
  template.replace('{}', () => spelling);

/** What stands for a value among an address's tokens. */
export const tokenOf = (value: string): string => value.toLowerCase().replaceAll('.', '');

/**
 * The words of a canonical address under which a listed value may stand. An identity whose token is
 * not among them is not named there, which keeps matching as quick with a thousand people as with one.
 */
export function tokensOf(address: string): Set<string> {
  const tokens = new Set<string>();
  for (const piece of decoded(address)
    .toLowerCase()
    .split(/[^\p{L}\p{N}_.-]+/u)) {
    tokens.add(piece.replaceAll('.', ''));
    for (const part of piece.split(/[^a-z0-9_]+/)) tokens.add(part);
  }
  return tokens;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address.replace(/%[0-9a-f]{2}/gi, ' ');
  }
}

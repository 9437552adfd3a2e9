import { ASIDE, NAMING, PROGRAM } from '../data/site.ts';
import { BETWEEN, canonical, decoded } from './canonical.ts';

/** The parts of an address, canonical or as it is listed: no scheme, the port apart. */
const PARTS = /^(?:https?:\/\/)?([^/?#:]+)(:\d+)?([^?#]*)(\?[^#]*)?(#.*)?$/;

const partsOf = (address: string): string[] =>
  PARTS.exec(address)
    ?.slice(1)
    .map((part = '') => part) ?? [];

/** The host that a listed address lives on; it may have been listed, and is met, with `www.` as well. */
export const hostOfSite = (value: string): string =>
  (partsOf(value)[0] ?? '').replace(/^www\./, '');

/**
 * What of a link says who it is, on a site of which nothing else is known: host and path, and where those are
 * the same for everybody the parameters or the fragment that name somebody.
 * @returns undefined where it is unclear whether the parameters name somebody
 */
export function readSiteLink(link: URL): string | undefined {
  const [host = '', , path = '', query = '', hash = ''] = partsOf(canonical(link.href));
  const port = link.port && `:${link.port}`;
  const plain = path.replaceAll(/\/+/g, '/').replace(/\/$/, '');
  const start = host + port + plain;
  const isShared = plain === '' || PROGRAM.test(plain);
  const pairs = query
    .slice(1)
    .split(/[&;]/)
    .filter((pair) => pair && !ASIDE.test(nameOf(pair)));
  const naming = pairs.filter((pair) => NAMING.has(nameOf(pair)) && VALUE.test(pair));
  if (naming.length > 0) return `${start}?${naming.join('&')}`;
  if (pairs.length > 0) return isShared ? `${start}?${pairs.join('&')}` : undefined;
  return start + (isRoute(hash, isShared) ? hash : '');
}

/** A value that can be a name, not a switch's. */
const VALUE = /=(?!(on|off|true|false)$)./i;

/** A parameter's name, of which a part in brackets counts: `c[users]`. */
const nameOf = (pair: string): string =>
  (/(\w+)\W*$/.exec(decoded(pair.split('=', 1)[0] ?? ''))?.[1] ?? '').toLowerCase();

/** Whether a fragment is a page of its own rather than a place on one. */
const isRoute = (hash: string, isShared: boolean): boolean =>
  /^#!./.test(hash) || (isShared && /^#\/./.test(hash));

/** The expression of every way to write a listed address, behind the scheme, any user name and `www.`. */
export function siteSpelling(value: string): string {
  // Canonical: what a version before this one listed may hold needless escapes.
  const [, , path = '', query, hash = ''] = partsOf(canonical(`https://${value}`));
  const plain = written(path.replace(/\/$/, ''));
  const front = `${hostOfSite(value).replaceAll('.', '\\.')}\\.?(?::\\d+)?${plain}`;
  if (query) {
    const pairs = query.slice(1).split('&').map(written);
    return `${front}(?:/+)?\\?(?:[^#]*[&;])?${pairs.join('[&;](?:[^#]*[&;])?')}(?:[&;].*)?`;
  }
  return hash ? `${front}(?:/+)?(?:\\?[^#]*)?#${written(hash.slice(1))}` : front;
}

/** A text as addresses may hold it: its signs plain or escaped, a space either way, a slash or several. */
const written = (text: string): string =>
  text.replaceAll(/\/+|\+|%2[0b]|[^\w%]/gi, (sign) => {
    if (sign.startsWith('/')) return '/+';
    if (/^(\+|%2[0b])$/i.test(sign)) return '(?:\\+|%2[0b])';
    if (/[-=]|[^\0-\x7f]/.test(sign)) return sign;
    if (sign === '.') return '\\.';
    return `(?:\\${sign}|%${sign.charCodeAt(0).toString(16)})`;
  });

/** What stands for a listed address among an address's tokens: its last word; for a whole host '', which all have. */
export function tokenOfSite(value: string): string {
  const [, , path = '', query = '', hash = ''] = partsOf(value);
  const words = decoded(path + query + hash)
    .toLowerCase()
    .split(BETWEEN)
    .map((piece) => piece.replaceAll('.', ''));
  return words.findLast(Boolean) ?? '';
}

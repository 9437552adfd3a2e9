import type { Mirror } from '../data/mirrors.ts';
import type { Identity } from '../network.ts';
import { addressIn } from './entry.ts';
import { placeOf } from './place.ts';

/** Why a link shows no further viewer; the interface has a sentence for each. */
export type ViewerProblem = 'no-link' | 'known' | 'nobody';

/** Pieces of an address that mean themselves in a route. */
const PLAIN = /^[\w.%-]+$/;

/**
 * Reads a link at a viewer that is on no list: the site, and where in its addresses it names people.
 * Both are learnt from somebody listed, whom the link has to show.
 */
export function readViewer(
  typed: string,
  listed: readonly Identity[],
): Mirror | { readonly problem: ViewerProblem } {
  const link = addressIn(typed.trim());
  if (!link) return { problem: 'no-link' };
  const place = placeOf(link.href);
  if (place && place.network !== 'websearch') return { problem: 'known' };
  const found = listed.map((identity) => routeNaming(link, identity)).find(Boolean);
  return found ?? { problem: 'nobody' };
}

/** The viewer, if the link names this one in its path or in a parameter. */
function routeNaming(link: URL, { network, kind, value }: Identity): Mirror | undefined {
  const hosts = [link.hostname.replace(/^www\./, '')];
  const isThem = (text: string) => text.replace(/^@/, '').toLowerCase() === value.toLowerCase();
  const segments = link.pathname.split('/').filter(Boolean);
  const at = segments.findIndex(isThem);
  const before = at < 0 ? segments : segments.slice(0, at);
  if (!before.every((segment) => PLAIN.test(segment))) return undefined;
  const path = ['', ...before].join('/');
  if (at >= 0) return { network, hosts, routes: [`${path}/(@|){${kind}}`] };
  const name = [...link.searchParams].find(([, text]) => isThem(text))?.[0];
  if (!name || !/^\w+$/.test(name)) return undefined;
  return { network, hosts, routes: [`${path}?${name}={${kind}}`] };
}

import { type Mirror, routesOf } from '../data/mirrors.ts';
import type { Kind, Network, Surface } from '../network.ts';
import { within } from './canonical.ts';

/** Where one person's spelling goes in a compiled template. */
export const SLOT = '{}';

/** A template read: where it holds, its expression cut at the slots, and which kinds each slot takes. */
export interface Shape {
  readonly domains: readonly string[];
  readonly pieces: readonly string[];
  readonly slots: readonly (readonly Kind[])[];
}

const PARTS = /\{([\w|]+)\}|<n>|[/@$+*~….()|#!?=:]|[\w%&-]+/g;

/** How the signs of a template read in its path and in its query. */
const PATH: Record<string, string> = { '/': '/+', '*': '[^/?#]+', '…': '' };
const QUERY: Record<string, string> = {
  '*': '[^.&#]+',
  // Words before: up to a separator, plain or escaped.
  '~': '(?:[^&#]*(?:%[0-9a-f][0-9a-f]|[+(: ]))?',
};
const BOTH: Record<string, string> = {
  '@': '(?:@|%40)',
  $: '(?:\\$|%24)',
  '+': '(?:\\+|%2b)',
  ':': '(?::|%3a)',
  '.': '\\.',
  '<n>': '\\d+',
  '(': '(?:',
};

/** A segment has to end where its pattern does, unless the template leaves its end open. */
const endOf = (path: string) => (/\/\*$|…$/.test(path) ? '' : '(?:[/?#]|$)');

/**
 * Reads a route's template into an expression over a whole address, without look-around, so that
 * browsers take it as a rule (RE2) and JavaScript as a RegExp, both ignoring case. Kept short: a rule
 * has room for about 113 of RE2's instructions (Chromium 156), a letter or each step of a class one.
 * @param hosts where it holds instead of on the network's own hosts
 */
export function readTemplate(network: Network, template: string, hosts?: readonly string[]): Shape {
  const [path = '', query] = template.split('?');
  const host = /^\/\/([^/]+)/.exec(path)?.[1];
  const slots: Kind[][] = [];
  const read = (text: string, signs: Record<string, string>) =>
    text.replace(PARTS, (part, slot?: string) => {
      if (!slot) return signs[part] ?? BOTH[part] ?? part;
      slots.push(network.kinds.filter(({ id }) => slot.split('|').includes(id)));
      return SLOT;
    });
  const front = host?.includes('{') ? read(host, BOTH) : host;
  const start = `^https?://${hosts ? '[^/]+' : hostPattern(network, front)}`;
  const source = start + read(host ? path.slice(host.length + 2) : path, PATH);
  const whole =
    query === undefined
      ? source + endOf(path)
      : `${source}/*\\?(?:[^#]*&)?${read(query, QUERY)}(?:${slots.at(-1)?.[0]?.ends ?? '[&#]'}|$)`;
  return { domains: hosts ?? domainsOf(network, host), pieces: whole.split(SLOT), slots };
}

/** The address shapes of a network, or of a mirror of it, first fit first. */
export const shapesOf = (network: Network, mirror?: Mirror): (readonly [Surface, Shape])[] =>
  mirror
    ? routesOf(network, mirror).map((template) => [
        'mirror',
        readTemplate(network, template, mirror.hosts),
      ])
    : network.routes.map(([surface, template]) => [surface, readTemplate(network, template)]);

/** The domains of a network, those with routes of their own too. */
export const hostsOf = ({ domains, others = [] }: Network): string[] => [...domains, ...others];

function domainsOf(network: Network, host: string | undefined): readonly string[] {
  if (!host) return network.domains;
  if (network.hostWords) return [host];
  // A host that is all slot, `//{handle}`, can be any below the further domains.
  if (/^\{[^}]+\}$/.test(host)) return network.others ?? [];
  return hostsOf(network).filter((domain) => within(host, [domain]));
}

/** Any user name, the host, the dot it may end in. Which domain it is, lists of domains say. */
function hostPattern(network: Network, host: string | undefined): string {
  const { domains, subdomains = 'www', others = [], hostWords, kinds } = network;
  if (host ? others.includes(host) : subdomains === '*' || hostWords) return '[^/]+';
  // A whole address in the slot says itself where its host ends.
  if (kinds.some(({ livesOn }) => livesOn === 'start')) return `(?:[^/]*@)?(?:www\\.)?${host}`;
  if (host?.includes(SLOT)) return `(?:[^/]*@)?${host}\\.?`;
  if (host) return `(?:[^/]*@)?${host.replaceAll('.', '\\.')}\\.?`;
  // pinterest.co.uk: a country's second level is short, so no sub-domain is taken for the name.
  const isNational = domains.some((domain) => domain.split('.').length > 2);
  const top = isNational ? '(?:\\.[a-z]{2,4}){1,2}' : '\\.[a-z]+';
  return `(?:[^/]*@)?(?:(?:${subdomains})\\.)?[^./]+${top}\\.?`;
}

/** The expression with a capture for each slot. */
export const capturing = ({ pieces, slots }: Shape): string =>
  pieces.reduce((left, right, index) => `${left}(${anyOf(slots[index - 1] ?? [])})${right}`);

/** The expressions for one kind of identity: one for each slot that takes it, marked `{}`. */
export function withSlot({ pieces, slots }: Shape, kind: Kind | undefined): string[] {
  const taking = slots.flatMap((kinds, index) => (kind && kinds.includes(kind) ? [index] : []));
  return taking.map((taken) =>
    pieces.reduce((left, right, index) => {
      const slot = index - 1 === taken ? SLOT : `(?:${anyOf(slots[index - 1] ?? [])})`;
      return left + slot + right;
    }),
  );
}

const anyOf = (kinds: readonly Kind[]) => kinds.map(({ pattern }) => pattern).join('|');

import { within } from './match.ts';
import type { Kind, Network } from './network.ts';

/** Where one person's spelling goes in a compiled template. */
export const SLOT = '{}';

/** A template read: where it holds, its expression cut at the slots, and which kinds each slot takes. */
export interface Shape {
  readonly domains: readonly string[];
  readonly pieces: readonly string[];
  readonly slots: readonly (readonly Kind[])[];
}

const PARTS = /\{([\w|]+)\}|[/@*~….()|#!?=:]|[\w%&-]+/g;

/** How the signs of a template read in its path and in its query. */
const PATH: Record<string, string> = { '/': '/+', '*': '[^/?#]+', '…': '' };
const QUERY: Record<string, string> = {
  '*': '[^.&#]+',
  // Words before: up to a separator, plain or escaped.
  '~': '(?:[^&#]*(?:%[0-9a-f][0-9a-f]|[+( ]))?',
  ':': '(?::|%3a)',
};
const BOTH: Record<string, string> = { '@': '(?:@|%40)', '.': '\\.', '(': '(?:' };

/** A segment has to end where its pattern does, unless the template leaves its end open. */
const endOf = (path: string) => (/\/\*$|…$/.test(path) ? '' : '(?:[/?#]|$)');

/**
 * Reads a route's template into an expression over a whole address, without look-around, so that
 * browsers take it as a rule (RE2) and JavaScript as a RegExp, both ignoring case. Kept short: a rule
 * has room for about 113 of RE2's instructions (Chromium 156), a letter or each step of a class one.
 */
export function readTemplate(network: Network, template: string): Shape {
  const [path = '', query] = template.split('?');
  const host = /^\/\/([^/]+)/.exec(path)?.[1];
  const slots: Kind[][] = [];
  const read = (text: string, signs: Record<string, string>) =>
    text.replace(PARTS, (part, slot?: string) => {
      if (!slot) return signs[part] ?? BOTH[part] ?? part;
      slots.push(network.kinds.filter(({ id }) => slot.split('|').includes(id)));
      return SLOT;
    });
  const start = `^https?://${hostPattern(network, host)}`;
  const source = start + read(host ? path.slice(host.length + 2) : path, PATH);
  const whole =
    query === undefined
      ? source + endOf(path)
      : `${source}/*\\?(?:[^#]*&)?${read(query, QUERY)}(?:${slots.at(-1)?.[0]?.ends ?? '[&#]'}|$)`;
  return { domains: domainsOf(network, host), pieces: whole.split(SLOT), slots };
}

/** The domains of a network, those with routes of their own too. */
export const hostsOf = ({ domains, others }: Network): string[] => [...domains, ...others];

const domainsOf = (network: Network, host: string | undefined): readonly string[] =>
  host ? hostsOf(network).filter((domain) => within(host, [domain])) : network.domains;

/** Any user name, the host, the dot it may end in. Which domain it is, lists of domains say. */
function hostPattern({ subdomains, others }: Network, host: string | undefined): string {
  if (host ? others.includes(host) : subdomains === '*') return '[^/]+';
  if (host) return `(?:[^/]*@)?${host.replaceAll('.', '\\.')}\\.?`;
  return `(?:[^/]*@)?(?:(?:${subdomains})\\.)?[^./]+\\.[a-z]+\\.?`;
}

/** The expression with a capture for each slot. */
export const capturing = ({ pieces, slots }: Shape): string =>
  pieces.reduce((left, right, index) => `${left}(${anyOf(slots[index - 1] ?? [])})${right}`);

/** The expressions for one kind of identity: one for each slot that takes it, marked `{}`. */
export function withSlot({ pieces, slots }: Shape, kind: Kind): string[] {
  const taking = slots.flatMap((kinds, index) => (kinds.includes(kind) ? [index] : []));
  return taking.map((taken) =>
    pieces.reduce((left, right, index) => {
      const slot = index - 1 === taken ? SLOT : `(?:${anyOf(slots[index - 1] ?? [])})`;
      return left + slot + right;
    }),
  );
}

const anyOf = (kinds: readonly Kind[]) => kinds.map(({ pattern }) => pattern).join('|');

import { canonical, fill, hostOf, tokensOf, within } from '../../networks/addresses/canonical.ts';
import type { Surface } from '../../networks/network.ts';
import { mayOpen } from '../visits/may-open.ts';
import type { GuardTable, Watched } from './guard-table.ts';

export interface Match {
  readonly listed: Watched;
  readonly surface: Surface;
  /** As it was asked for. */
  readonly address: string;
  /** When the pass for them ends, epoch ms; 0 without one. */
  readonly until: number;
}

export type Matcher = (address: string) => Match | null;

/**
 * Who of the table an address names; of several, as where a whole site is one and a page of it another, one who may
 * not show now. Work depends on the address alone: only identities whose token stands in it are tried, and their
 * patterns are compiled when first needed.
 */
export function matcherOf({
  domains,
  not = [],
  templates,
  watched,
  passEnds,
}: GuardTable): Matcher {
  const compiled = new Map<Watched, (readonly [Surface, RegExp])[]>();
  const patternsOf = (listed: Watched) => {
    let patterns = compiled.get(listed);
    if (!patterns) {
      patterns = (templates[listed.kind] ?? []).map(([surface, template]) => [
        surface,
        new RegExp(fill(template, listed.spelling), 'i'),
      ]);
      compiled.set(listed, patterns);
    }
    return patterns;
  };
  return (address) => {
    const url = canonical(address);
    const host = hostOf(url);
    if (!within(host, domains) || within(host, not)) return null;
    let open: Match | null = null;
    for (const token of tokensOf(url)) {
      for (const listed of (Object.hasOwn(watched, token) && watched[token]) || []) {
        const pattern = patternsOf(listed).find(([, regex]) => regex.test(url));
        const until = passEnds?.[listed.key] ?? 0;
        if (!pattern) continue;
        const found = { listed, surface: pattern[0], address, until };
        if (!lets(found)) return found;
        open ??= found;
      }
    }
    return open;
  };
}

/** Whether a match's page may show, now or at another time (epoch ms). */
export const lets = ({ listed, until }: Match, now = Date.now()): boolean =>
  mayOpen({ ...listed, until }, now);

import { canonical, fill, hostOf, tokensOf, within } from '../../networks/addresses/canonical.ts';
import type { Surface } from '../../networks/network.ts';
import type { Watched, WatchTable } from '../../storage/cover/guard-tables.ts';

export interface Match {
  readonly listed: Watched;
  readonly surface: Surface;
}

export type Matcher = (address: string) => Match | null;

/**
 * Who of the table an address names. Work depends on the address alone: only identities whose token
 * stands in it are tried, and their patterns are compiled when first needed.
 */
export function matcherOf({ domains, templates, watched }: WatchTable): Matcher {
  const compiled = new Map<Watched, (readonly [Surface, RegExp])[]>();
  const patternsOf = (listed: Watched) => {
    const patterns =
      compiled.get(listed) ??
      (templates[listed.kind] ?? []).map(
        ([surface, template]) =>
          [surface, new RegExp(fill(template, listed.spelling), 'i')] as const,
      );
    compiled.set(listed, patterns);
    return patterns;
  };
  return (address) => {
    const url = canonical(address);
    if (!within(hostOf(url), domains)) return null;
    for (const token of tokensOf(url)) {
      for (const listed of (Object.hasOwn(watched, token) && watched[token]) || []) {
        const pattern = patternsOf(listed).find(([, regex]) => regex.test(url));
        if (pattern) return { listed, surface: pattern[0] };
      }
    }
    return null;
  };
}

import { networkById } from '../../src/networks/index.ts';
import { canonical, hostOf, within } from '../../src/networks/match.ts';
import type { Identity } from '../../src/networks/network.ts';
import { patternsOf, type Template } from '../../src/networks/patterns.ts';

const compiled = new Map<string, RegExp>();

/** A pattern's expression, ignoring case as the guard and the browser's rules do. */
export function regexOf(source: string): RegExp {
  const regex = compiled.get(source) ?? new RegExp(source, 'i');
  compiled.set(source, regex);
  return regex;
}

/** The pattern that finds an identity at a URL, as the guard and the browser's rules look for it. */
export function matched(identity: Identity, url: string): Template | undefined {
  const address = canonical(url);
  if (within(hostOf(address), networkById(identity.network)?.not ?? [])) return undefined;
  return patternsOf(identity).find(
    ({ domains, source }) => within(hostOf(address), domains) && regexOf(source).test(address),
  );
}

/** An identity in short, for comparing and for messages. */
export const nameOf = (identity: Identity | null | undefined): string | null =>
  identity ? `${identity.network}:${identity.kind}:${identity.value}` : null;

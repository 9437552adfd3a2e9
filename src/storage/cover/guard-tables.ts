/**
 * What the guard looks up: for each domain it may act on, who is listed there. Written by the
 * background, read by the guard straight from the browser's API, so that it neither waits for the
 * worker nor carries the polyfill (10 kB).
 */
import type { Response, Veil } from '../../model/people/person.ts';
import type { OwnerPages } from '../../networks/data/owners.ts';
import type { Surface } from '../../networks/network.ts';

/** A listed identity as the guard knows it. */
export interface Watched {
  readonly key: string;
  readonly kind: string;
  /** Regular-expression source of every spelling of it. */
  readonly spelling: string;
  readonly response: Response;
  readonly veil: Veil;
  /** When a pass ends, epoch ms; 0 without one. */
  readonly until: number;
}

/** How to tell whose a post is on a network where addresses of posts do not say it. */
export interface Owners extends Omit<OwnerPages, 'read'> {
  readonly network: string;
  /** The last post there could not be read for whose it is. */
  readonly isUnread?: true | undefined;
}

export interface WatchTable {
  /** Domains whose addresses the table speaks of. */
  readonly domains: readonly string[];
  /** By kind of identity: the network's address shapes with a slot for the spelling. */
  readonly templates: Readonly<Record<string, readonly (readonly [Surface, string])[]>>;
  /** By token, see tokensOf: only identities whose token stands in an address are tried on it. */
  readonly watched: Readonly<Record<string, readonly Watched[]>>;
  readonly owners?: Owners | undefined;
}

const PREFIX = 'watch:';

/** The keys under which a host's table may stand: one for each domain it lies in. */
const keysOf = (host: string): string[] =>
  host.split('.').map((_, index, labels) => PREFIX + labels.slice(index).join('.'));

/** The table of the host's network, or undefined when nobody is listed there. */
export async function readTable(host: string): Promise<WatchTable | undefined> {
  const found = await chrome.storage.local.get(keysOf(host));
  return Object.values(found)[0] as WatchTable | undefined;
}

/** Calls back with the host's table whenever it changes. Returns how to stop. */
export function watchTable(host: string, changed: (table: WatchTable | undefined) => void) {
  const keys = new Set(keysOf(host));
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area !== 'local') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (keys.has(key)) changed(newValue as WatchTable | undefined);
    }
  };
  chrome.storage.onChanged.addListener(listener);
  return () => chrome.storage.onChanged.removeListener(listener);
}

/** Puts these tables, by domain, in place of all there were. */
export async function writeTables(tables: Readonly<Record<string, WatchTable>>): Promise<void> {
  const wanted = Object.fromEntries(
    Object.entries(tables).map(([domain, table]) => [PREFIX + domain, table]),
  );
  const stored = Object.keys(await chrome.storage.local.get(null));
  await chrome.storage.local.set(wanted);
  await chrome.storage.local.remove(
    stored.filter((key) => key.startsWith(PREFIX) && !(key in wanted)),
  );
}

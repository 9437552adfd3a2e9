import { networkById } from '../../networks/addresses/lookup.ts';
import { pagesOf, spellingOf, type Template, tokenFor } from '../../networks/addresses/patterns.ts';
import { capturing, shapesOf } from '../../networks/addresses/template.ts';
import { OWNERS, type SeenMark } from '../../networks/data/owners.ts';
import type { Network } from '../../networks/network.ts';
import type { Listed, Person } from '../people/person.ts';
import type { Grants } from './access.ts';
import { shapesToStop } from './address-shapes.ts';
import type { Doors } from './doors.ts';
import type { Owners, People, Watched, WatchTable } from './guard-table.ts';
import { doorsTo } from './person-doors.ts';
import { searchEntries, type TableEntry } from './search-entries.ts';

/** A table while it is made. Maps, as a handle may be a name that objects have by themselves. */
interface Draft {
  readonly domains: readonly string[];
  readonly not: readonly string[] | undefined;
  readonly templates: Map<string, WatchTable['templates'][string]>;
  readonly watched: Map<string, Watched[]>;
  readonly owners: Owners | undefined;
  readonly people: People | undefined;
}

/** The guard's tables for everyone listed, by domain: one for each domain that we may act on. */
export function tablesOf(
  people: readonly Person[],
  doors: Doors,
  grants: Grants,
): Record<string, WatchTable> {
  const drafts = new Map<string, Draft>();
  for (const person of people) {
    for (const listed of person.identities) {
      const network = networkById(listed.network);
      if (!network) continue;
      const { shapes, domains } = shapesToStop(network, listed, doorsTo(person, doors));
      for (const domain of domains) {
        if (!grants(domain)) continue;
        const draft = drafts.get(domain) ?? emptyTable(network, domain, listed);
        drafts.set(domain, draft);
        addEntry(draft, domain, shapes, namedBy(listed, person));
      }
    }
  }
  for (const search of searchEntries(people, doors.engines)) {
    const { domain } = search;
    if (!grants(domain)) continue;
    const draft = drafts.get(domain) ?? emptyOn([domain]);
    drafts.set(domain, draft);
    addSearch(draft, search);
  }
  return Object.fromEntries([...drafts].map(([domain, draft]) => [domain, finished(draft)]));
}

/** As it is stored: what is undefined would be left out there. */
const finished = ({ domains, not, templates, watched, owners, people }: Draft): WatchTable => ({
  domains,
  templates: Object.fromEntries(templates),
  watched: Object.fromEntries(watched),
  ...(not && { not }),
  ...(owners && { owners }),
  ...(people && { people }),
});

const emptyOn = (domains: readonly string[]): Draft => ({
  ...{ domains, not: undefined, owners: undefined, people: undefined },
  templates: new Map(),
  watched: new Map(),
});

function emptyTable(network: Network, domain: string, listed: Listed): Draft {
  const isOwn = pagesOf(network, listed).includes(domain);
  return {
    ...emptyOn(domainsSharing(network, domain)),
    not: network.not,
    owners: isOwn ? ownersOn(network) : undefined,
    people: isOwn ? peopleOn(network, domain) : undefined,
  };
}

/** What tells whose a post is, where its address does not. */
function ownersOn({ id }: Network): Owners | undefined {
  const pages = OWNERS[id];
  if (!pages) return undefined;
  const { at, marks, loaded } = pages;
  const shown = (some: readonly SeenMark[]) => some.map(({ mark }) => mark);
  return { network: id, at, marks: shown(marks), loaded: shown(loaded) };
}

/** What tells whether an address there names somebody. Where people live on hosts, each host has the shapes of all. */
const peopleOn = (network: Network, domain: string): People => ({
  shapes: shapesOf(network)
    .filter(
      ([, { domains }]) =>
        domains.includes(domain) || (network.hostWords && domains === network.domains),
    )
    .map(([, shape]) => capturing(shape)),
  reserved: network.reserved ?? [],
});

/** The domains that share a domain's addresses. */
const domainsSharing = ({ domains }: Network, domain: string) =>
  domains.includes(domain) ? domains : [domain];

/** Puts an entry into a domain's table, with the shapes of its kind. */
function addEntry(
  table: Draft,
  domain: string,
  shapes: readonly Template[],
  { token, entry }: Named,
): void {
  watch(table, token, entry);
  if (table.templates.has(entry.kind)) return;
  const own = shapes.filter(({ domains }) => domains.includes(domain));
  const templates = own.map(({ surface, source }) => [surface, source] as const);
  table.templates.set(entry.kind, templates);
}

function addSearch(table: Draft, { token, templates, entry }: TableEntry): void {
  watch(table, token, entry);
  if (!table.templates.has(entry.kind)) table.templates.set(entry.kind, templates);
}

function watch(table: Draft, token: string, entry: Watched): void {
  table.watched.set(token, [...(table.watched.get(token) ?? []), entry]);
}

/** How a table names an identity. */
interface Named {
  readonly token: string;
  readonly entry: Watched;
}

/** What was made last for each identity, and of whom. */
const made = new WeakMap<Listed, Named & { readonly person: Person }>();

function namedBy(listed: Listed, person: Person): Named {
  const known = made.get(listed);
  if (known?.person === person) return known;
  const named = { person, token: tokenFor(listed), entry: entryOf(listed, person) };
  made.set(listed, named);
  return named;
}

/**
 * Kinds are told apart by network, as a mirror may show several, and by what is left open: each has its shapes once.
 */
const entryOf = (listed: Listed, { response, veil, staysInTouch }: Person): Watched => ({
  key: listed.key,
  kind: `${listed.network}:${listed.kind}${staysInTouch ? ' in touch' : ''}`,
  spelling: spellingOf(listed),
  response,
  veil,
});

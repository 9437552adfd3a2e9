import type { Doors } from '../../model/cover/doors.ts';
import type { Listed, Person } from '../../model/people/person.ts';
import type { Pass } from '../../model/visits/pass.ts';
import { tokenOf } from '../../networks/addresses/canonical.ts';
import { networkById } from '../../networks/addresses/lookup.ts';
import {
  shapesFor,
  shapesOn,
  spellingOf,
  type Template,
} from '../../networks/addresses/patterns.ts';
import { hostsOf } from '../../networks/addresses/template.ts';
import { OWNERS } from '../../networks/data/owners.ts';
import type { Network } from '../../networks/network.ts';
import type { Owners, Watched, WatchTable } from '../../storage/cover/guard-tables.ts';

type Draft = { -readonly [Key in keyof WatchTable]: WatchTable[Key] };

/** The shapes of address at which an identity is watched, with the doors that the user has closed. */
export function watchedShapes(network: Network, listed: Listed, doors: Doors): Template[] {
  const shapes = [...shapesFor(network, listed), ...shapesOn(network, listed, doors.viewers)];
  return shapes.filter(
    ({ surface }) =>
      (surface !== 'search' || doors.search) && (surface !== 'mirror' || doors.mirrors),
  );
}

/** The guard's tables for these networks, by domain. */
export function tablesOf(
  people: readonly Person[],
  passes: Readonly<Record<string, Pass>>,
  covered: readonly Network[],
  doors: Doors,
): Record<string, WatchTable> {
  const tables: Record<string, Draft> = {};
  for (const person of people) {
    for (const listed of person.identities) {
      const network = networkById(listed.network);
      if (!network || !covered.includes(network)) continue;
      const shapes = watchedShapes(network, listed, doors);
      for (const domain of new Set(shapes.flatMap(({ domains }) => domains))) {
        tables[domain] ??= emptyTable(network, domain);
        enter(tables[domain], domain, shapes, listed, entryOf(listed, person, passes[person.id]));
      }
    }
  }
  return tables;
}

const emptyTable = (network: Network, domain: string): Draft => ({
  domains: sisters(network, domain),
  templates: {},
  watched: {},
  owners: hostsOf(network).includes(domain) ? ownersOn(network) : undefined,
});

/** What tells whose a post is, where its address does not. */
function ownersOn({ id }: Network): Owners | undefined {
  const pages = OWNERS[id];
  if (!pages) return undefined;
  const { at, marks, loaded } = pages;
  return { network: id, at, marks, loaded };
}

/** The domains that share a domain's addresses. */
const sisters = ({ domains }: Network, domain: string) =>
  domains.includes(domain) ? domains : [domain];

/** Puts an entry into a domain's table, with the shapes of its kind. */
function enter(
  table: Draft,
  domain: string,
  shapes: readonly Template[],
  { value }: Listed,
  entry: Watched,
): void {
  const token = tokenOf(value);
  const alike = (Object.hasOwn(table.watched, token) && table.watched[token]) || [];
  table.watched = { ...table.watched, [token]: [...alike, entry] };
  if (table.templates[entry.kind]) return;
  const own = shapes.filter(({ domains }) => domains.includes(domain));
  const sources = own.map(({ surface, source }) => [surface, source] as const);
  table.templates = { ...table.templates, [entry.kind]: sources };
}

/** Kinds are told apart by network, as a mirror may show several. */
const entryOf = (listed: Listed, { response, veil }: Person, pass: Pass | undefined): Watched => ({
  key: listed.key,
  kind: `${listed.network}:${listed.kind}`,
  spelling: spellingOf(listed),
  response,
  veil,
  until: pass?.until ?? 0,
});

import type { Pass } from '../model/decide.ts';
import type { Listed, Person } from '../model/person.ts';
import { tokenOf } from '../networks/match.ts';
import type { Network, Surface } from '../networks/network.ts';
import { spellingOf, templatesOf } from '../networks/patterns.ts';
import { hostsOf } from '../networks/template.ts';
import type { Watched, WatchTable } from '../storage/watch.ts';

/** Searching for someone shows a list, not the person: not stopped, and not counted. */
export const isWatched = (surface: Surface): boolean => surface !== 'search';

/** The guard's tables for these networks, by domain. */
export function tablesOf(
  people: readonly Person[],
  passes: Readonly<Record<string, Pass>>,
  covered: readonly Network[],
): Record<string, WatchTable> {
  return Object.fromEntries(
    covered.flatMap((network) => {
      const watched = watchedOn(network, people, passes);
      return hostsOf(network).map((domain) => [
        domain,
        { domains: sisters(network, domain), templates: shapesOn(network, domain), watched },
      ]);
    }),
  );
}

/** The domains that share a domain's addresses. */
const sisters = ({ domains }: Network, domain: string) =>
  domains.includes(domain) ? domains : [domain];

/** The address shapes that hold on a domain, by kind of identity. */
const shapesOn = (network: Network, domain: string): WatchTable['templates'] =>
  Object.fromEntries(
    Object.entries(templatesOf(network)).map(([kind, templates]) => [
      kind,
      templates
        .filter(({ surface, domains }) => isWatched(surface) && domains.includes(domain))
        .map(({ surface, source }) => [surface, source]),
    ]),
  );

/** Who is listed on a network, by token. */
function watchedOn(
  network: Network,
  people: readonly Person[],
  passes: Readonly<Record<string, Pass>>,
): Record<string, Watched[]> {
  const watched = new Map<string, Watched[]>();
  for (const person of people) {
    for (const listed of person.identities.filter((one) => one.network === network.id)) {
      const token = tokenOf(listed.value);
      const entry = entryOf(listed, person, passes[person.id]);
      watched.set(token, [...(watched.get(token) ?? []), entry]);
    }
  }
  return Object.fromEntries(watched);
}

const entryOf = (listed: Listed, { response, veil }: Person, pass: Pass | undefined): Watched => ({
  key: listed.key,
  kind: listed.kind,
  spelling: spellingOf(listed),
  response,
  veil,
  until: pass?.until ?? 0,
});

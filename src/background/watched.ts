import type { Pass } from '../model/decide.ts';
import type { Listed, Person } from '../model/person.ts';
import { hostsOf, type Network, type Surface } from '../networks/index.ts';
import { tokenOf } from '../networks/match.ts';
import { spellingOf, templatesOf } from '../networks/patterns.ts';
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
      const table = tableOf(network, people, passes);
      return hostsOf(network).map((host) => [host, table]);
    }),
  );
}

function tableOf(
  network: Network,
  people: readonly Person[],
  passes: Readonly<Record<string, Pass>>,
): WatchTable {
  const watched: Record<string, Watched[]> = {};
  for (const person of people) {
    for (const listed of person.identities.filter((one) => one.network === network.id)) {
      const token = tokenOf(listed.value);
      watched[token] = [...(watched[token] ?? []), entryOf(listed, person, passes[person.id])];
    }
  }
  const templates = Object.entries(templatesOf(network)).map(([kind, shapes]) => [
    kind,
    shapes.filter(([surface]) => isWatched(surface)),
  ]);
  return { templates: Object.fromEntries(templates), watched };
}

const entryOf = (listed: Listed, { response }: Person, pass: Pass | undefined): Watched => ({
  key: listed.key,
  kind: listed.kind,
  spelling: spellingOf(listed),
  response,
  until: pass?.until ?? 0,
});

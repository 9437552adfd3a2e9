import { searchTemplates } from '../../networks/addresses/search-query.ts';
import { ENGINES } from '../../networks/data/engines.ts';
import type { Person } from '../people/person.ts';
import type { Watched, WatchTable } from './guard-table.ts';
import { searchesForPerson } from './search-rules.ts';

/** Somebody to be looked out for in the addresses of a domain. */
export interface TableEntry {
  readonly domain: string;
  readonly token: string;
  readonly templates: WatchTable['templates'][string];
  readonly entry: Watched;
}

/** Searches for these people within the pages of the chosen engines, which no rule meets. */
export function searchEntries(people: readonly Person[], chosen: readonly string[]): TableEntry[] {
  const engines = ENGINES.filter(({ id }) => chosen.includes(id));
  const searches = people.flatMap((person) =>
    searchesForPerson(person).map((search) => ({ ...search, person })),
  );
  return engines.flatMap(({ domains, params }) =>
    searches.flatMap(({ searched, key, person: { response, veil } }) => {
      const { kind, spelling, token } = searched;
      const sources = searchTemplates(params, searched);
      const templates = sources.map((source) => ['search', source] as const);
      const entry = { key, kind, spelling, response, veil };
      return domains.map((domain) => ({ domain, token, templates, entry }));
    }),
  );
}

import { escapedSource } from '../../networks/addresses/patterns.ts';
import {
  type Searched,
  searchedHandle,
  searchedName,
  searchSources,
} from '../../networks/addresses/search-query.ts';
import { ENGINES, type Engine } from '../../networks/data/engines.ts';
import { pausePageOf } from '../pages/own-pages.ts';
import { wordsOfName } from '../people/full-name.ts';
import type { Person } from '../people/person.ts';
import type { RuleDraft } from './rule-drafts.ts';

/** Searches that are for somebody listed, and the key they count under. */
interface SearchedFor {
  readonly searched: Searched;
  readonly key: string;
}

/** What was found for each person: whoever changes is another object. */
const found = new WeakMap<Person, readonly SearchedFor[]>();

/** All that searches for a person may hold: each handle, and the full name. */
export function searchesForPerson(person: Person): readonly SearchedFor[] {
  const searches = found.get(person) ?? findSearches(person);
  found.set(person, searches);
  return searches;
}

function findSearches({ identities, fullName = '' }: Person): SearchedFor[] {
  const handles = identities.map((listed) => ({
    searched: searchedHandle(listed),
    key: listed.key,
  }));
  const name = { searched: searchedName(wordsOfName(fullName)), key: identities[0]?.key ?? '' };
  return [...handles, name].flatMap(({ searched, key }) => (searched ? [{ searched, key }] : []));
}

/** The rules that stop searches for these people on the engines the user switched on. */
export function searchRules(people: readonly Person[], chosen: readonly string[]): RuleDraft[] {
  const engines = ENGINES.filter(({ id }) => chosen.includes(id));
  return [...byParams(engines)].flatMap(([params, domains]) =>
    people
      .flatMap(searchesForPerson)
      .flatMap(({ searched, key }) =>
        searchSources(params, searched).map((source) => rule(source, domains, key)),
      ),
  );
}

/** The engines' domains by the parameters they share: one rule serves them all. */
function byParams(engines: readonly Engine[]): Map<readonly string[], string[]> {
  const groups = new Map<string, readonly [readonly string[], string[]]>();
  for (const { params, domains } of engines) {
    const [, known = []] = groups.get(params.join()) ?? [];
    groups.set(params.join(), [params, [...known, ...domains]]);
  }
  return new Map(groups.values());
}

const rule = (source: string, domains: readonly string[], key: string): RuleDraft => ({
  priority: 1,
  condition: {
    regexFilter: escapedSource(source),
    isUrlFilterCaseSensitive: false,
    requestDomains: [...domains],
    resourceTypes: ['main_frame'],
  },
  action: {
    type: 'redirect',
    redirect: { extensionPath: pausePageOf(key, 'search') },
  },
});

import { escapedSource } from '../../networks/addresses/patterns.ts';
import { searchesFor, searchForName } from '../../networks/addresses/search-query.ts';
import { ENGINES, type Engine } from '../../networks/data/engines.ts';
import { pausePageOf } from '../pages/own-pages.ts';
import type { Person } from '../people/person.ts';
import type { RuleDraft } from './rule-drafts.ts';

/** The rules that stop searches for these people on the engines the user switched on. */
export function searchRules(people: readonly Person[], chosen: readonly string[]): RuleDraft[] {
  const engines = ENGINES.filter(({ id }) => chosen.includes(id));
  return [...byParams(engines)].flatMap(([params, domains]) =>
    people.flatMap(({ identities, fullName = '' }) => {
      const named = searchForName(params, fullName);
      const key = identities[0]?.key ?? '';
      return [
        ...identities.flatMap((listed) =>
          searchesFor(params, listed).map((source) => rule(source, domains, listed.key)),
        ),
        ...(named ? [rule(named, domains, key)] : []),
      ];
    }),
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

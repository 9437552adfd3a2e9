import type { Person } from '../people/person.ts';
import { isStopped, opensUntil } from '../visits/may-open.ts';
import type { Pass } from '../visits/pass.ts';
import type { Grants } from './access.ts';
import type { Doors } from './doors.ts';
import type { PassEnds, WatchTable } from './guard-table.ts';
import { inRounds, type Rule, type RuleDraft, rulesForAll } from './rule-drafts.ts';
import { numbered } from './rule-ids.ts';
import { searchRules } from './search-rules.ts';
import { tablesOf } from './tables.ts';

/** What a browser has registered and stored to stop visits. */
export interface Registered {
  readonly rules: readonly Rule[];
  readonly tables: Readonly<Record<string, WatchTable>>;
  readonly passEnds: PassEnds;
}

/** What a list compiles to where the browser has room for all of it. Passes go by person id. */
export function compiled(
  people: readonly Person[],
  doors: Doors,
  grants: Grants,
  passes: Readonly<Record<string, Pass>> = {},
): Registered {
  const lets = people.filter((person) => opensFor(person, passes) > 0);
  return {
    rules: [...rulesOf(people, doors, grants)],
    tables: tablesOf(people, doors, grants),
    passEnds: passEndsOf(lets, passes),
  };
}

/** Until when somebody's pass opens their pages, epoch ms; 0 where they have none that does. */
export const opensFor = (person: Person, passes: Readonly<Record<string, Pass>>): number => {
  const given = passes[person.id];
  return given ? opensUntil(person, given) : 0;
};

/** Everyone's rules, the most telling first. Made as they are asked for: 500 people have ten times as many as fit. */
export const rulesOf = (people: readonly Person[], doors: Doors, grants: Grants): Iterable<Rule> =>
  numbered(inOrder(people, doors, grants));

function* inOrder(people: readonly Person[], doors: Doors, grants: Grants): Generator<RuleDraft> {
  yield* inRounds(rulesForAll(people, doors, grants));
  yield* searchRules(people.filter(isStopped), doors.engines);
}

/** When the pass of each identity of these people ends. */
export const passEndsOf = (
  people: readonly Person[],
  passes: Readonly<Record<string, Pass>>,
): PassEnds =>
  Object.fromEntries(
    people.flatMap(({ id, identities }) =>
      identities.map(({ key }) => [key, passes[id]?.until ?? 0] as const),
    ),
  );

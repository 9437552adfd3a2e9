import { type Person, person } from '../people/person.ts';
import type { Draft } from '../records/draft.ts';
import { readValue, type Stored } from '../records/kind.ts';

/** Rows that are taken over together or not at all. */
export type Group = readonly Stored[];

interface Named {
  readonly rows: Group;
  /** By what people are known to be the same: ids, and how networks name them. */
  readonly names: ReadonlySet<string>;
}

/**
 * Rows as groups: each by itself, but people who may turn out to be one, here or in the copy. People come last: what is
 * kept of each moves with them.
 */
export function groupsOf(draft: Draft, rows: readonly Stored[]): Group[] {
  const people = rows.filter(({ type }) => type === person.type);
  const holders = holdersIn(draft);
  let groups: Named[] = [];
  for (const row of people) {
    const names = namesOf(draft, holders, row);
    const same = groups.filter((one) => !one.names.isDisjointFrom(names));
    const both: Named = {
      rows: [...same.flatMap((one) => one.rows), row],
      names: same.reduce((all, one) => all.union(one.names), names),
    };
    groups = [...groups.filter((one) => !same.includes(one)), both];
  }
  const others = rows.filter(({ type }) => type !== person.type).map((row) => [row]);
  return [...others, ...groups.map((one) => one.rows)];
}

/** Who is listed here, by each of their identities. */
const holdersIn = (draft: Draft): ReadonlyMap<string, Person> =>
  new Map(
    [...draft.all(person).values()].flatMap((one) =>
      identitiesOf(one).map((name) => [name, one] as const),
    ),
  );

const identitiesOf = ({ identities }: Person): string[] =>
  identities.map(({ network, kind, value }) => JSON.stringify([network, kind, value]));

/** All names of a person in a row, of the same one here, and of those here with an identity of theirs. */
function namesOf(draft: Draft, holders: ReadonlyMap<string, Person>, row: Stored): Set<string> {
  const known = [readValue(person, row), draft.get(person, row.id)].filter(
    (one) => one !== undefined,
  );
  const named = known.flatMap(identitiesOf);
  const others = named.map((name) => holders.get(name)).filter((one) => one !== undefined);
  return new Set([
    ...[row, ...others].map(({ id }) => id),
    ...named,
    ...others.flatMap(identitiesOf),
  ]);
}

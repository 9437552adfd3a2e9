import { networkById } from '../../networks/addresses/lookup.ts';
import type { Listed, Person } from '../people/person.ts';
import { isStopped } from '../visits/may-open.ts';
import type { Grants, Starts } from './access.ts';
import { shapesToStop } from './address-shapes.ts';
import type { CoverFacts, HostFacts } from './cover-facts.ts';
import type { Doors } from './doors.ts';
import type { WatchTable } from './guard-table.ts';
import { doorsTo, type PersonDoors } from './person-doors.ts';
import type { RuleDrafts } from './rule-drafts.ts';
import { numberOf } from './rule-ids.ts';
import { type Helper, helpersFor } from './scripts.ts';

/** What the browser has, as it says itself. */
export interface Found {
  /** Where we may act on a domain and all below it, and where on some of that at least. */
  readonly grants: Grants;
  readonly reach: Grants;
  readonly ruleIds: ReadonlySet<number>;
  /** Those that were registered when all was last put in place; nothing where that has just been done. */
  readonly notedIds?: ReadonlySet<number>;
  readonly starts: Starts;
  readonly tables: Readonly<Record<string, WatchTable>>;
  /** What went wrong when all this was last changed; empty if nothing did. */
  readonly errors: readonly string[];
}

/** The facts of everyone listed, on each host of their network that can show them. */
export function factsOf(
  people: readonly Person[],
  doors: Doors,
  drafts: readonly RuleDrafts[],
  found: Found,
): CoverFacts {
  const byKey = new Map(drafts.map((one) => [one.key, one]));
  const named = new Map(
    Object.entries(found.tables).map(([host, table]) => [host, keysIn(table)] as const),
  );
  return Object.fromEntries(
    people.flatMap((person) =>
      person.identities
        .filter(({ network }) => networkById(network))
        .map((listed) => [
          listed.key,
          hostsShowing(listed, doorsTo(person, doors)).map((host) =>
            factsOn(
              host,
              isStopped(person) ? byKey.get(listed.key) : undefined,
              helpersFor(person, listed),
              found,
              named.get(host)?.has(listed.key) ?? false,
            ),
          ),
        ]),
    ),
  );
}

/** The hosts that access is asked for, as far as they have addresses that are to be stopped. */
export function hostsShowing(listed: Listed, doors: PersonDoors): readonly string[] {
  const network = networkById(listed.network);
  return network ? shapesToStop(network, listed, doors).hosts : [];
}

/** The keys of all whom a table names. */
const keysIn = ({ watched }: WatchTable): Set<string> =>
  new Set(Object.values(watched).flatMap((group) => group.map(({ key }) => key)));

function factsOn(
  host: string,
  drafts: RuleDrafts | undefined,
  helpers: readonly Helper[],
  { grants, reach, ruleIds, notedIds, starts, errors }: Found,
  table: boolean,
): HostFacts {
  const rule = drafts && tellingOn(host, drafts);
  const isRegistered = rule !== undefined && ruleIds.has(rule);
  const isGone = rule !== undefined && notedIds?.has(rule);
  const lacking = rule && !isGone && errors.length === 0 ? 'no-room' : 'missing';
  const lacks = helpers.filter((helper) => !starts[helper](host));
  const facts = {
    host,
    permission: grants(host) || (reach(host) && 'some'),
    rule: !drafts ? 'unneeded' : isRegistered ? 'registered' : lacking,
    script: starts.guard(host),
    ...(lacks.length > 0 && { lacks }),
    table,
  } as const;
  const isWhole = facts.script && lacks.length === 0 && facts.table && facts.rule !== 'missing';
  return isWhole || errors.length === 0 ? facts : { ...facts, error: errors.join('; ') };
}

/** The numbers of the rules that were found last, by host; nothing where there is none. */
const told = new WeakMap<RuleDrafts, Map<string, number | undefined>>();

/** The number of the most telling rule on a host: of an identity that was not changed it is looked for once. */
function tellingOn(host: string, drafts: RuleDrafts): number | undefined {
  const known = told.get(drafts) ?? new Map<string, number | undefined>();
  told.set(drafts, known);
  if (!known.has(host)) {
    const rule = drafts.rules.find(({ condition }) => condition.requestDomains?.includes(host));
    known.set(host, rule && numberOf(rule));
  }
  return known.get(host);
}

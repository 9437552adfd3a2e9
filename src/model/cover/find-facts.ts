import { networkById, originsOf } from '../../networks/addresses/lookup.ts';
import type { Listed, Person } from '../people/person.ts';
import { isStopped } from '../visits/may-open.ts';
import { domainOfSite, type Grants } from './access.ts';
import { shapesToStop } from './address-shapes.ts';
import type { CoverFacts, HostFacts } from './cover-facts.ts';
import type { Doors } from './doors.ts';
import type { WatchTable } from './guard-table.ts';
import { doorsTo, type PersonDoors } from './person-doors.ts';
import type { RuleDrafts } from './rule-drafts.ts';
import { numberOf } from './rule-ids.ts';

/** What the browser has, as it says itself. */
export interface Found {
  /** Where we may act on a domain and all below it, and where on some of that at least. */
  readonly grants: Grants;
  readonly reach: Grants;
  readonly ruleIds: ReadonlySet<number>;
  /** Those that were registered when all was last put in place; nothing where that has just been done. */
  readonly notedIds?: ReadonlySet<number>;
  /** Whether the guard starts by itself on a domain. */
  readonly startsOn: Grants;
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
  const alike = alikeOn(found);
  return Object.fromEntries(
    people.flatMap((person) =>
      person.identities
        .filter(({ network }) => networkById(network))
        .map((listed) => [
          listed.key,
          hostsShowing(listed, doorsTo(person, doors)).map((host) =>
            factsOn(
              alike(host),
              isStopped(person) ? byKey.get(listed.key) : undefined,
              found,
              named.get(host)?.has(listed.key) ?? false,
            ),
          ),
        ]),
    ),
  );
}

/** The hosts that access is asked for, as far as they have addresses that are to be stopped. */
function hostsShowing(listed: Listed, doors: PersonDoors): string[] {
  const network = networkById(listed.network);
  if (!network) return [];
  const { domains } = shapesToStop(network, listed, doors);
  return originsOf(network, [listed])
    .map(domainOfSite)
    .filter((domain) => domains.has(domain));
}

/** The keys of all whom a table names. */
const keysIn = ({ watched }: WatchTable): Set<string> =>
  new Set(Object.values(watched).flatMap((group) => group.map(({ key }) => key)));

type Alike = Pick<HostFacts, 'host' | 'permission' | 'script'>;

/** What is so on a host whoever is listed there: found once for all of them. */
function alikeOn({ grants, reach, startsOn }: Found): (host: string) => Alike {
  const known = new Map<string, Alike>();
  return (host) => {
    const before = known.get(host);
    if (before) return before;
    const permission = grants(host) || (reach(host) && 'some');
    const found: Alike = { host, permission, script: startsOn(host) };
    known.set(host, found);
    return found;
  };
}

function factsOn(
  alike: Alike,
  drafts: RuleDrafts | undefined,
  { ruleIds, notedIds, errors }: Found,
  table: boolean,
): HostFacts {
  const { host } = alike;
  const telling = drafts?.rules.find(({ condition }) => condition.requestDomains?.includes(host));
  const rule = telling && numberOf(telling);
  const isRegistered = rule !== undefined && ruleIds.has(rule);
  const isGone = rule !== undefined && notedIds?.has(rule);
  const lacking = rule && !isGone && errors.length === 0 ? 'no-room' : 'missing';
  const facts = {
    ...alike,
    rule: !drafts ? 'unneeded' : isRegistered ? 'registered' : lacking,
    table,
  } as const;
  const isWhole = facts.script && facts.table && facts.rule !== 'missing';
  return isWhole || errors.length === 0 ? facts : { ...facts, error: errors.join('; ') };
}

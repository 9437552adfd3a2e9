import { networkById, originsOf } from '../../networks/addresses/lookup.ts';
import type { Listed, Person } from '../people/person.ts';
import { isStopped } from '../visits/may-open.ts';
import { domainOfSite, type Grants } from './access.ts';
import { shapesToStop } from './address-shapes.ts';
import type { CoverFacts, HostFacts } from './cover-facts.ts';
import type { Doors } from './doors.ts';
import type { WatchTable } from './guard-table.ts';
import type { RuleDrafts } from './rule-drafts.ts';
import { numbered } from './rule-ids.ts';

/** What the browser has, as it says itself. */
export interface Found {
  /** Where we may act on a domain and all below it, and where on some of that at least. */
  readonly grants: Grants;
  readonly reach: Grants;
  readonly ruleIds: ReadonlySet<number>;
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
  return Object.fromEntries(
    people.flatMap((person) =>
      person.identities.map((listed) => [
        listed.key,
        hostsShowing(listed, doors).map((host) =>
          factsOn(host, listed, isStopped(person) ? byKey.get(listed.key) : undefined, found),
        ),
      ]),
    ),
  );
}

/** The hosts that access is asked for, as far as they have addresses that name this one. */
function hostsShowing(listed: Listed, doors: Doors): string[] {
  const network = networkById(listed.network);
  if (!network) return [];
  const domains = new Set(shapesToStop(network, listed, doors).flatMap(({ domains }) => domains));
  return originsOf(network, [listed])
    .map(domainOfSite)
    .filter((domain) => domains.has(domain));
}

function factsOn(
  host: string,
  { key }: Listed,
  drafts: RuleDrafts | undefined,
  { grants, reach, ruleIds, startsOn, tables, errors }: Found,
): HostFacts {
  const groups = Object.values(tables[host]?.watched ?? {});
  const telling = drafts?.rules.find(({ condition }) => condition.requestDomains?.includes(host));
  const isRegistered = numbered(telling ? [telling] : []).some(({ id }) => ruleIds.has(id));
  const lacking = telling && errors.length === 0 ? 'no-room' : 'missing';
  const facts = {
    host,
    permission: grants(host) || (reach(host) && 'some'),
    rule: !drafts ? 'unneeded' : isRegistered ? 'registered' : lacking,
    script: startsOn(host),
    table: groups.some((group) => group.some((one) => one.key === key)),
  } as const;
  const isWhole = facts.script && facts.table && facts.rule !== 'missing';
  return isWhole || errors.length === 0 ? facts : { ...facts, error: errors.join('; ') };
}

import { canonical, hostOf, within } from '../../networks/addresses/canonical.ts';
import { domainsAbove, networkOfHost } from '../../networks/addresses/lookup.ts';
import { placeOf } from '../../networks/addresses/place.ts';
import { ENGINES } from '../../networks/data/engines.ts';
import type { Surface } from '../../networks/network.ts';
import type { Person } from '../people/person.ts';
import { holds, isStopped } from '../visits/may-open.ts';
import type { Grants } from './access.ts';
import type { Registered } from './compiled.ts';
import type { Doors } from './doors.ts';
import { lets, type Match, matcherOf } from './matcher.ts';
import { doorsTo, type PersonDoors } from './person-doors.ts';
import { keyOfRule, type Rule } from './rule-drafts.ts';
import { ruleAt } from './rule-match.ts';
import { searchRules } from './search-rules.ts';
import { tablesOf } from './tables.ts';
import type { WatchList } from './watch-list.ts';

/** All that decides what becomes of an address. */
export interface World extends Registered {
  readonly list: WatchList;
  readonly doors: Doors;
  readonly grants: Grants;
  /** Whether the guard starts by itself on a domain. */
  readonly startsOn: Grants;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Why an address is stopped (the first two) or opens. */
export type Why =
  | 'rule'
  | 'guard'
  | 'no-address'
  | 'list-missing'
  | 'nobody-listed'
  | 'names-nobody'
  | 'not-listed'
  | 'network-exception'
  | 'only-counted'
  | 'pass-open'
  | 'door-open'
  | 'host-not-granted'
  | 'script-missing'
  | 'not-registered';

export interface Explanation {
  readonly opens: boolean;
  readonly why: Why;
  /** Key of the listed identity that the address names, and on which kind of page. */
  readonly key: string | null;
  readonly surface: Surface | null;
  /** Number of the browser's rule that acts: it stops, or leads by way of the pause page where a pass holds. */
  readonly rule: number | null;
  /** The domain whose table names the identity; the guard reads it. */
  readonly table: string | null;
}

/** Says of any address what would become of it, by what is stored and registered, and why. */
export function explainerOf(world: World): (address: string) => Explanation {
  const find = finderOf(world);
  // Made where it is asked for: it takes most of the time of a few addresses.
  let whom: ReturnType<typeof whomOf> | undefined;
  return (address) => {
    const url = URL.parse(address)?.href ?? '';
    const host = hostOf(canonical(url));
    if (!host) return { ...NOTHING, why: 'no-address' };
    const rule = world.grants(host) ? ruleAt(world.rules, url) : undefined;
    const { domain, match } = find(host, url);
    if (!match) whom ??= whomOf(world);
    const named = match ? nameOfMatch(match) : (whom?.(host, url) ?? NOBODY);
    const acting = { ...named, rule: rule?.id ?? null, table: domain };
    if (rule && !holds(world.passEnds[keyOfRule(rule) ?? ''] ?? 0, world.now))
      return { ...acting, ...nameOfRule(rule), opens: false, why: 'rule' };
    if (match && world.startsOn(host) && !lets(match, world.now))
      return { ...acting, opens: false, why: 'guard' };
    return { ...acting, opens: true, why: whyItOpens(url, host, named, world) };
  };
}

interface Named {
  readonly key: string | null;
  readonly surface: Surface | null;
}

const NOBODY: Named = { key: null, surface: null };
const NOTHING = { ...NOBODY, opens: true, rule: null, table: null } as const;

const nameOfMatch = ({ listed, surface }: Match): Named => ({ key: listed.key, surface });

function nameOfRule(rule: Rule): Named {
  const query = rule.action.redirect?.extensionPath?.split('?')[1];
  const surface = new URLSearchParams(query).get('s') as Surface | null;
  return { key: keyOfRule(rule), surface };
}

type Finder = (host: string, url: string) => { domain: string | null; match: Match | null };

/** Finds the table that the guard reads on a host, if it names somebody at an address there. */
function finderOf({ tables, passEnds }: Pick<Registered, 'tables' | 'passEnds'>): Finder {
  const matchers = new Map(
    Object.entries(tables).map(([domain, table]) => [domain, matcherOf({ ...table, passEnds })]),
  );
  return (host, url) => {
    const domain = domainsAbove(host).find((one) => matchers.has(one)) ?? '';
    const match = matchers.get(domain)?.(url) ?? null;
    return { domain: match && domain, match };
  };
}

const peopleOf = ({ list }: World): readonly Person[] =>
  list.state === 'missing' ? [] : list.people;

/** Tells whom of the listed an address names, whatever the doors and the permissions are. */
function whomOf(world: World): (host: string, url: string) => Named {
  const engines = ENGINES.map(({ id }) => id);
  const all: Doors = { ...world.doors, mirrors: true, search: true, engines };
  const anywhere = () => true;
  // Who is only counted has no rules, but searches for them name them just the same.
  const people = peopleOf(world).map((one) => ({
    ...one,
    ...{ response: 'pause' as const, staysInTouch: false },
  }));
  const find = finderOf({ tables: tablesOf(people, all, anywhere), passEnds: {} });
  const searches = searchRules(people, engines).map((draft) => ({ ...draft, id: 0 }));
  return (host, url) => {
    const { match } = find(host, url);
    const rule = match ? undefined : ruleAt(searches, url);
    return match ? nameOfMatch(match) : rule ? nameOfRule(rule) : NOBODY;
  };
}

function whyItOpens(url: string, host: string, { key, surface }: Named, world: World): Why {
  if (world.list.state === 'missing') return 'list-missing';
  const people = peopleOf(world);
  if (people.length === 0) return 'nobody-listed';
  const person = people.find(({ identities }) => identities.some((one) => one.key === key));
  if (!person || !key) return whyNobody(url, host);
  if (!isStopped(person)) return 'only-counted';
  if (holds(world.passEnds[key] ?? 0, world.now)) return 'pass-open';
  if (isDoorOpen(host, surface, doorsTo(person, world.doors))) return 'door-open';
  if (!world.grants(host)) return 'host-not-granted';
  return world.startsOn(host) ? 'not-registered' : 'script-missing';
}

function whyNobody(url: string, host: string): Why {
  if (within(host, networkOfHost(host)?.not ?? [])) return 'network-exception';
  return placeOf(url)?.identity ? 'not-listed' : 'names-nobody';
}

/** Whether the address leads through a door that the user has left open. */
function isDoorOpen(host: string, surface: Surface | null, doors: PersonDoors): boolean {
  const engine = ENGINES.find(({ hosts }) => hosts.test(host));
  if (engine) return !doors.engines.includes(engine.id);
  return (
    (surface === 'search' && !doors.search) ||
    (surface === 'mirror' && !doors.mirrors) ||
    (surface === 'message' && doors.leavesChats === true)
  );
}

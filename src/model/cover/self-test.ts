import { domainsAbove, networkById } from '../../networks/addresses/lookup.ts';
import { type Sample, samplesOf } from '../../networks/addresses/sample-address.ts';
import { ENGINES } from '../../networks/data/engines.ts';
import type { Surface } from '../../networks/network.ts';
import type { Listed, Person } from '../people/person.ts';
import type { Grants, Starts } from './access.ts';
import { compiled } from './compiled.ts';
import type { Doors } from './doors.ts';
import { type Explanation, explainerOf, type World } from './explain.ts';
import { hostsShowing } from './find-facts.ts';
import { doorsTo } from './person-doors.ts';
import { helpersFor } from './scripts.ts';

/**
 * What stops an address: a rule before anything is asked for, and the guard in the page. `late`: the guard alone, once
 * the page begins to load. `outside`: a rule alone, so a move inside the site is not met.
 */
export const STOPPED = ['stopped', 'late', 'loads-only', 'open'] as const;
export type Stopped = (typeof STOPPED)[number];

/** What lets an address open that is to be stopped. */
export type Gap = 'host-not-granted' | 'script-missing' | 'not-registered' | 'part-missing';

/** One way to somebody, as tried. */
export interface Tried {
  readonly host: string;
  readonly surface: Surface | 'unnamed' | 'feed';
  readonly stopped: Stopped;
  /** Why it opens, where it does. */
  readonly gap: Gap | null;
}

/** How many open pages are to be guarded, and in how many of them nothing guards. */
export interface TriedTabs {
  readonly open: number;
  readonly unguarded: number;
}

/** What there is to try an identity by: all of its own, and nothing of anybody else's. */
export type Tools = Pick<World, 'rules' | 'tables' | 'grants' | 'startsOn'>;

const anywhere = () => true;

/** Addresses that are to be stopped for an identity: one for each kind of page on each host. */
export function waysTo(person: Person, listed: Listed, doors: Doors): Sample[] {
  const network = networkById(listed.network);
  if (!network) return [];
  // Those behind doors that are open are left out first: an address that names nobody takes long to explain.
  const own = samplesOf(network, listed, doors.viewers).filter(({ surface }) =>
    surface === 'mirror' ? doors.mirrors : surface !== 'search' || doors.search,
  );
  const wanted = explainBy(person, doors, {
    ...compiled([person], doors, anywhere),
    ...{ grants: anywhere, startsOn: anywhere },
  });
  const ways = [...own, ...searches(listed, doors)].filter(({ address }) => {
    const { key, opens } = wanted(address);
    return key === listed.key && !opens;
  });
  return [...new Map(ways.map((way) => [`${way.surface} ${hostIn(way)}`, way] as const)).values()];
}

/** The domains whose tables the guard would look at on these ways. */
export const domainsOnTheWay = (ways: readonly Sample[]): string[] => [
  ...new Set(ways.flatMap(({ address }) => domainsAbove(new URL(address).hostname))),
];

/** Tries ways to an identity by what the browser has registered and stored. A pass that is open changes nothing. */
export function tryWays(
  person: Person,
  doors: Doors,
  ways: readonly Sample[],
  tools: Tools,
): Tried[] {
  const explain = explainBy(person, doors, { ...tools, passEnds: {} });
  return ways.map((way) => {
    const found = explain(way.address);
    const stopped = stoppedBy(found, tools.startsOn(new URL(way.address).hostname));
    return { host: hostIn(way), surface: way.surface, stopped, gap: gapIn(stopped, found) };
  });
}

/** What the scripts beside the guard are there for, and no address names. */
const FOR = { owner: 'unnamed', veil: 'feed' } as const;

/** The ways to an identity that are open as a script beside the guard does not start where it may. */
export const tryHelpers = (
  person: Person,
  listed: Listed,
  doors: Doors,
  { grants, starts }: { readonly grants: Grants; readonly starts: Starts },
): Tried[] =>
  helpersFor(person, listed).flatMap((helper) =>
    hostsShowing(listed, doorsTo(person, doors))
      .filter((host) => grants(host) && !starts[helper](host))
      .map((host) => ({ host, surface: FOR[helper], stopped: 'open', gap: 'part-missing' })),
  );

function stoppedBy({ why, table }: Explanation, starts: boolean): Stopped {
  const isGuarded = starts && table !== null;
  if (why === 'rule') return isGuarded ? 'stopped' : 'loads-only';
  return why === 'guard' ? 'late' : 'open';
}

function gapIn(stopped: Stopped, { why }: Explanation): Gap | null {
  if (stopped !== 'open') return null;
  return why === 'host-not-granted' || why === 'script-missing' ? why : 'not-registered';
}

const explainBy = (
  person: Person,
  doors: Doors,
  world: Omit<World, 'list' | 'doors' | 'now'>,
): ReturnType<typeof explainerOf> =>
  explainerOf({ ...world, doors, list: { state: 'known', people: [person] }, now: 0 });

/** Searches for a handle on the engines that are closed. */
const searches = ({ value }: Listed, doors: Doors): Sample[] =>
  ENGINES.filter(({ id }) => doors.engines.includes(id)).flatMap(({ domains, params }) =>
    domains.map((domain) => ({
      surface: 'search' as const,
      address: `https://${domain}/search?${params[0]}=@${value}`,
    })),
  );

const hostIn = ({ address }: Sample): string => new URL(address).hostname.replace(/^www\./, '');

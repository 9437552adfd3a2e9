import { browser } from '#imports';
import type { Listed, Person } from '../../model/people/person.ts';
import { localDay } from '../../model/time/day.ts';
import type { Pass } from '../../model/visits/decide.ts';
import { mayOpen } from '../../model/visits/may-open.ts';
import { networksOf, sitesOf } from '../../networks/addresses/lookup.ts';
import { cover } from '../../storage/cover/cover.ts';
import { readDoors, watchDoors } from '../../storage/cover/doors.ts';
import { writeTables } from '../../storage/cover/guard-tables.ts';
import { listPeople, watchPeople } from '../../storage/people/people.ts';
import { since } from '../../storage/report/since.ts';
import { passes } from '../../storage/visits/pauses.ts';
import { giveBack, grantedOf, heldOf, neededFor, register, startInTabs } from './access.ts';
import { tablesOf } from './guard-tables.ts';
import { writeRules } from './rules.ts';
import { searchRules } from './search-rules.ts';

const PASS_ENDS = 'pass-ends';

/** Keeps rules, guard and cover true to the watch list, the passes, the doors and the permissions. */
export function keepPrevention(): void {
  watchPeople(async (people, before) => {
    await sync();
    const doors = await readDoors();
    const needed = new Set(neededFor(identitiesOf(people), doors));
    await giveBack(neededFor(identitiesOf(before), doors).filter((site) => !needed.has(site)));
    const veiled = veiledSites(before);
    await startInTabs(
      'veil',
      veiledSites(people).filter((site) => !veiled.includes(site)),
    );
  });
  watchDoors(sync);
  browser.permissions.onAdded.addListener(coverOpenTabs);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(coverOpenTabs);
  browser.runtime.onStartup.addListener(coverOpenTabs);
  browser.alarms.onAlarm.addListener(({ name }) => (name === PASS_ENDS ? sync() : undefined));
}

async function coverOpenTabs(): Promise<void> {
  await sync();
  const people = await listPeople();
  await startInTabs('guard', neededFor(identitiesOf(people), await readDoors()));
  await startInTabs('veil', veiledSites(people));
}

const identitiesOf = (people: readonly Person[]): Listed[] =>
  people.flatMap(({ identities }) => identities);

/** The sites where a listed person is not to be run into. */
const veiledSites = (people: readonly Person[]): string[] =>
  sitesOf(
    identitiesOf(people.filter(({ veil, response }) => veil !== 'off' && response !== 'notice')),
  );

/** Brings everything that stops a visit up to date. Runs one at a time. */
export const sync = (): Promise<void> =>
  navigator.locks.request('prevention', async () => {
    const people = await listPeople();
    const open = await openPasses();
    const closed = await readDoors();
    const identities = identitiesOf(people);
    const covered = await grantedOf(identities);
    await writeTables(tablesOf(people, open, covered, closed));
    await register('guard', await heldOf(neededFor(identities, closed)));
    await register('veil', await heldOf(veiledSites(people)));
    const now = Date.now();
    const stopped = people.filter(
      ({ id, response }) => !mayOpen({ response, until: open[id]?.until ?? 0 }, now),
    );
    const guardOnly = await writeRules(
      identitiesOf(stopped).filter(({ network }) => covered.some(({ id }) => id === network)),
      closed,
      searchRules(stopped, closed.engines),
    );
    const states = networksOf(identities).map(({ id }) => [
      id,
      covered.some((network) => network.id === id) ? 'covered' : 'no-access',
    ]);
    await cover.setValue({ networks: Object.fromEntries(states), guardOnly });
    await wakeAtEnd(open);
    if (people.length > 0 && !(await since.getValue())) await since.setValue(localDay(Date.now()));
  });

/** Passes that have not ended; ended ones are dropped from storage. */
async function openPasses(): Promise<Record<string, Pass>> {
  const stored = Object.entries(await passes.getValue());
  const open = stored.filter(([, { until }]) => until > Date.now());
  if (open.length < stored.length) await passes.setValue(Object.fromEntries(open));
  return Object.fromEntries(open);
}

async function wakeAtEnd(open: Record<string, Pass>): Promise<void> {
  const ends = Object.values(open).map(({ until }) => until);
  if (ends.length === 0) await browser.alarms.clear(PASS_ENDS);
  else await browser.alarms.create(PASS_ENDS, { when: Math.min(...ends) });
}

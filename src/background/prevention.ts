import { browser } from '#imports';
import { localDay } from '../model/calm.ts';
import type { Pass } from '../model/decide.ts';
import type { Person } from '../model/person.ts';
import { networks } from '../networks/index.ts';
import type { Network } from '../networks/network.ts';
import { cover } from '../storage/cover.ts';
import { passes } from '../storage/pauses.ts';
import { listPeople, watchPeople } from '../storage/people.ts';
import { since } from '../storage/since.ts';
import { writeTables } from '../storage/watch.ts';
import { giveBack, grantedOf, register, startInTabs } from './access.ts';
import { writeRules } from './rules.ts';
import { tablesOf } from './watched.ts';

const PASS_ENDS = 'pass-ends';

/** Keeps rules, guard and cover true to the watch list, the passes and the permissions. */
export function keepPrevention(): void {
  watchPeople(async (people, before) => {
    await sync();
    await startInTabs('veil', without(veiledOf(people), veiledOf(before)));
    await giveBack(without(listedOf(before), listedOf(people)));
  });
  browser.permissions.onAdded.addListener(coverOpenTabs);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(coverOpenTabs);
  browser.runtime.onStartup.addListener(coverOpenTabs);
  browser.alarms.onAlarm.addListener(({ name }) => (name === PASS_ENDS ? sync() : undefined));
}

async function coverOpenTabs(): Promise<void> {
  await sync();
  const people = await listPeople();
  await startInTabs('guard', listedOf(people));
  await startInTabs('veil', veiledOf(people));
}

/** The networks where somebody is listed. */
const listedOf = (people: readonly Person[]): Network[] =>
  networks.filter(({ id }) =>
    people.some(({ identities }) => identities.some(({ network }) => network === id)),
  );

/** The networks where a listed person is not to be run into. */
const veiledOf = (people: readonly Person[]) =>
  listedOf(people.filter(({ veil, response }) => veil !== 'off' && response !== 'notice'));

const without = (some: readonly Network[], others: readonly Network[]) =>
  some.filter((network) => !others.includes(network));

/** Brings everything that stops a visit up to date. Runs one at a time. */
export const sync = (): Promise<void> =>
  navigator.locks.request('prevention', async () => {
    const people = await listPeople();
    const open = await openPasses();
    const listed = listedOf(people);
    const covered = await grantedOf(listed);
    await writeTables(tablesOf(people, open, covered));
    await register('guard', covered);
    await register(
      'veil',
      covered.filter((network) => veiledOf(people).includes(network)),
    );
    const guardOnly = await writeRules(stoppedOf(people, open, covered));
    const states = listed.map(({ id }) => [
      id,
      covered.some((network) => network.id === id) ? 'covered' : 'no-access',
    ]);
    await cover.setValue({ networks: Object.fromEntries(states), guardOnly });
    await wakeAtEnd(open);
    if (people.length > 0 && !(await since.getValue())) await since.setValue(localDay(Date.now()));
  });

/** The identities whose pages are not to load. */
const stoppedOf = (people: readonly Person[], open: Record<string, Pass>, covered: Network[]) =>
  people
    .filter(({ id, response }) => response !== 'notice' && !open[id])
    .flatMap(({ identities }) => identities)
    .filter(({ network }) => covered.some(({ id }) => id === network));

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

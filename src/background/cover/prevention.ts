import { browser } from '#imports';
import { doors } from '../../model/cover/doors.ts';
import { type Listed, type Person, person } from '../../model/people/person.ts';
import type { Draft } from '../../model/records/draft.ts';
import { type Pass, pass } from '../../model/visits/pass.ts';
import { networksOf, sitesOf } from '../../networks/addresses/lookup.ts';
import { cover } from '../../storage/cover/cover.ts';
import { writeTables } from '../../storage/cover/guard-tables.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { listPeople } from '../people/list.ts';
import { grantedOf, heldOf, neededFor, register, startInTabs } from './access.ts';
import { giveBackSoon } from './give-back.ts';
import { tablesOf } from './guard-tables.ts';
import { writeRules } from './rules.ts';
import { searchRules } from './search-rules.ts';

const PASS_ENDS = 'pass-ends';

/** Keeps rules, guard and cover true to the watch list, the passes, the doors and the permissions. */
export function keepPrevention(): void {
  watchSnapshot(async (now, before) => {
    if (!isChanged(now, before)) return;
    await sync();
    await giveBackSoon();
    const veiled = veiledSites([...before.all(person).values()]);
    await startInTabs(
      'veil',
      veiledSites([...now.all(person).values()]).filter((site) => !veiled.includes(site)),
    );
  });
  browser.permissions.onAdded.addListener(coverOpenTabs);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(coverOpenTabs);
  browser.runtime.onStartup.addListener(coverOpenTabs);
  browser.alarms.onAlarm.addListener(({ name }) => (name === PASS_ENDS ? sync() : undefined));
}

/** Whether anything changed that rules, tables or scripts are made of. */
function isChanged(now: Draft, before: Draft): boolean {
  const of = (draft: Draft) =>
    JSON.stringify([[...draft.all(person)], [...draft.all(pass)], draft.setting(doors)]);
  return of(now) !== of(before);
}

async function coverOpenTabs(): Promise<void> {
  await sync();
  const people = await listPeople();
  await startInTabs('guard', neededFor(identitiesOf(people), (await records()).setting(doors)));
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
    const closed = (await records()).setting(doors);
    const identities = identitiesOf(people);
    const covered = await grantedOf(identities);
    await writeTables(tablesOf(people, open, covered, closed));
    await register('guard', await heldOf(neededFor(identities, closed)));
    await register('veil', await heldOf(veiledSites(people)));
    const stopped = people.filter(({ id, response }) => response !== 'notice' && !open[id]);
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
  });

/** Passes that have not ended; ended ones are cleared. */
async function openPasses(): Promise<Record<string, Pass>> {
  const stored = [...(await records()).all(pass)];
  const open = stored.filter(([, { until }]) => until > Date.now());
  if (open.length < stored.length) await change({ do: 'endPasses', with: {} });
  return Object.fromEntries(open);
}

async function wakeAtEnd(open: Record<string, Pass>): Promise<void> {
  const ends = Object.values(open).map(({ until }) => until);
  if (ends.length === 0) await browser.alarms.clear(PASS_ENDS);
  else await browser.alarms.create(PASS_ENDS, { when: Math.min(...ends) });
}

import { browser } from '#imports';
import { sitesNeeded } from '../../model/cover/access.ts';
import type { Person } from '../../model/people/person.ts';
import { readDoors, watchDoors } from '../../storage/cover/doors.ts';
import { readWatchList } from '../../storage/cover/watch-list.ts';
import { watchPeople } from '../../storage/people/people.ts';
import { giveUpAccess } from './access.ts';
import { applyPasses, PASS_ENDS } from './passes.ts';
import { reconcile, reconcileAnew } from './reconcile.ts';

/**
 * Keeps what stops a visit true to the list, the passes, the doors and the permissions. It looks at every
 * start of the worker too: enabling the extension fires no event, and a change may have been cut short.
 */
export function keepPrevention(): void {
  watchPeople(async (_, before) => {
    await reconcile();
    await giveUpUnneeded(before);
  });
  watchDoors(reconcile);
  browser.permissions.onAdded.addListener(reconcile);
  browser.permissions.onRemoved.addListener(reconcile);
  browser.runtime.onInstalled.addListener(reconcileAnew);
  browser.runtime.onStartup.addListener(reconcile);
  browser.alarms.onAlarm.addListener(({ name }) =>
    name === PASS_ENDS ? applyPasses() : undefined,
  );
  reconcile();
}

/** Gives up access to sites that nobody listed needs any more. A list that is gone is no empty list. */
async function giveUpUnneeded(before: readonly Person[]): Promise<void> {
  const [list, doors] = [await readWatchList(), await readDoors()];
  if (list.state !== 'known') return;
  const sitesOf = (people: readonly Person[]) =>
    sitesNeeded(
      people.flatMap(({ identities }) => identities),
      doors,
    );
  const needed = new Set(sitesOf(list.people));
  await giveUpAccess(sitesOf(before).filter((site) => !needed.has(site)));
}

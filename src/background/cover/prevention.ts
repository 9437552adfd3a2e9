import { browser } from '#imports';
import { doors } from '../../model/cover/doors.ts';
import { person } from '../../model/people/person.ts';
import type { Draft } from '../../model/records/draft.ts';
import { pass } from '../../model/visits/pass.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { privatePasses } from '../../storage/visits/pauses.ts';
import { isPrivateWorker } from '../private.ts';
import { giveBackSoon, keepNoMoreAccess } from './give-back.ts';
import { applyPasses, PASS_ENDS } from './passes.ts';
import { reconcile, reconcileAnew } from './reconcile.ts';

/**
 * Keeps what stops a visit true to the list, the passes, the doors and the permissions. It looks at every
 * start of the worker too: enabling the extension fires no event, and a change may have been cut short.
 */
export function keepPrevention(): void {
  watchSnapshot(async (now, before) => {
    if (!isChanged(now, before)) return;
    await reconcile();
    await giveBackSoon();
  });
  // Its own window's worker may be gone before a pass ends.
  if (!isPrivateWorker()) privatePasses.watch(applyPasses);
  browser.permissions.onAdded.addListener(reconcile);
  browser.permissions.onRemoved.addListener(reconcile);
  browser.runtime.onInstalled.addListener(reconcileAnew);
  browser.runtime.onStartup.addListener(reconcile);
  browser.alarms.onAlarm.addListener(({ name }) =>
    name === PASS_ENDS ? applyPasses() : undefined,
  );
  keepNoMoreAccess();
  reconcile();
}

/** Whether anything changed that rules, tables or scripts are made of. */
function isChanged(now: Draft, before: Draft): boolean {
  const of = (draft: Draft) =>
    JSON.stringify([[...draft.all(person)], [...draft.all(pass)], draft.setting(doors)]);
  return of(now) !== of(before);
}

import { browser } from '#imports';
import { doors } from '../../model/cover/doors.ts';
import { copyOf } from '../../model/cover/list-copy.ts';
import { person } from '../../model/people/person.ts';
import type { Draft } from '../../model/records/draft.ts';
import type { Kind } from '../../model/records/kind.ts';
import { pass } from '../../model/visits/pass.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { privatePasses } from '../../storage/visits/pauses.ts';
import { noteStart, noteWatch, WATCH } from '../log/day-watch.ts';
import { isPrivateWorker } from '../private.ts';
import { giveBackSoon, keepNoMoreAccess } from './give-back.ts';
import { noteLoss } from './loss.ts';
import { applyPasses, PASS_ENDS } from './passes.ts';
import { reconcile, reconcileAnew } from './reconcile.ts';
import { closeWays } from './way-on.ts';

/**
 * Keeps what stops a visit true to the list, the passes, the doors and the permissions. It looks at every
 * start of the worker too: enabling the extension fires no event, and a change may have been cut short.
 */
export function keepPrevention(): void {
  watchSnapshot(async (now, before) => {
    if (isListChanged(now, before)) {
      await keep();
      await giveBackSoon();
    } else if (arePassesChanged(now, before) && !isPrivateWorker()) await applyPasses();
  });
  // Its own window's worker may be gone before a pass ends.
  if (!isPrivateWorker()) {
    privatePasses.watch(applyPasses);
    closeWays();
  }
  browser.permissions.onAdded.addListener(() => keep());
  browser.permissions.onRemoved.addListener(() => keep());
  browser.runtime.onInstalled.addListener(() => keep(reconcileAnew));
  browser.runtime.onStartup.addListener(() => Promise.all([noteStart(), keep()]));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PASS_ENDS) return applyPasses();
    return name === WATCH ? keep() : undefined;
  });
  keepNoMoreAccess();
  keep();
}

/** Brings cover in line, and notes whether the day is watched. */
const keep = (bringInLine = reconcile): Promise<void> =>
  bringInLine().then(
    async () => {
      // What cannot be noted now, the next look finds again.
      await noteLoss().catch(() => undefined);
      await noteWatch(true);
    },
    () => noteWatch(false),
  );

/** Whether anything changed that rules, tables or scripts are made of. */
const isListChanged = (now: Draft, before: Draft): boolean =>
  now.setting(doors) !== before.setting(doors) ||
  differ(person, now, before, (one) => copyOf([one]) + one.fullName);

const arePassesChanged = (now: Draft, before: Draft): boolean =>
  differ(pass, now, before, ({ until }) => String(until));

/**
 * Whether records of a kind differ in what is meant. What was not changed is the same object, and not looked at.
 * @param meant what counts of a record, as text
 */
function differ<Value>(
  kind: Kind<Value>,
  now: Draft,
  before: Draft,
  meant: (value: Value) => string,
): boolean {
  if (now.all(kind) === before.all(kind)) return false;
  const [some, others] = [[...now.all(kind)], [...before.all(kind)]];
  const isAlike = ([id, value]: readonly [string, Value], index: number) => {
    const [otherId, other] = others[index] ?? [];
    return id === otherId && (value === other || (other && meant(value) === meant(other)));
  };
  return some.length !== others.length || !some.every(isAlike);
}

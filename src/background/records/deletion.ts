import { browser } from '#imports';
import { SCRIPTS } from '../../model/cover/scripts.ts';
import { deletion, UNDO_MS } from '../../model/records/deletion.ts';
import { Draft } from '../../model/records/draft.ts';
import { holds } from '../../model/visits/may-open.ts';
import { dropStaged } from '../../storage/copy/staged.ts';
import { clearForGuard } from '../../storage/cover/guard-tables.ts';
import { dropCount } from '../../storage/log/log-count.ts';
import { logDatabase } from '../../storage/log/log-database.ts';
import { mergingFiles } from '../../storage/records/leftover-bytes.ts';
import { readRecords } from '../../storage/records/records.ts';
import { recordsDatabase } from '../../storage/records/records-database.ts';
import { clearSession, watchSnapshot } from '../../storage/records/snapshot.ts';
import { inTurn, publishNow, recordsOrNone } from '../change/records.ts';
import { whileNoneRestores } from '../copy/restore-lock.ts';
import { stopSaving } from '../copy/save-copy.ts';
import { readOrigins } from '../cover/access.ts';
import { registerRules, replaceSessionRules } from '../cover/rules.ts';
import { registerScript } from '../cover/scripts.ts';
import { whileNoneLooks } from '../log/day-watch.ts';
import { whileNoneCounts } from '../log/log-loss.ts';
import { scheduleTidying } from '../log/retention.ts';
import { isPrivateWorker } from '../private.ts';
import { mayNotify, takeAwayAll } from '../reminders/notifications.ts';
import { leaveSync, whileNoneSyncs } from '../sync/sync.ts';

/** Rings where the worker did not live to see the time come. */
const ALARM = 'deletion';

/**
 * Deletes all that is kept when the user wants that and takes it back no more: also with every page closed, and where
 * a worker or the browser ended in between.
 */
export function keepDeletion(): void {
  if (isPrivateWorker()) return;
  watchSnapshot((now, before) => {
    const due = now.setting(deletion);
    if (due !== before.setting(deletion)) wait(due);
  });
  browser.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? deleteIfDue() : undefined));
  recordsOrNone().then((now) => wait(now.setting(deletion)));
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Waits until all is to go (epoch ms): by a stopwatch, as alarms may come up to half a minute late (Chromium 156). */
async function wait(due: number | null): Promise<void> {
  clearTimeout(timer);
  if (due === null) {
    await browser.alarms.clear(ALARM);
    return;
  }
  // Where the clock was set back it is no longer off for that.
  const left = Math.min(Math.max(due - Date.now(), 0), UNDO_MS);
  timer = setTimeout(deleteIfDue, left);
  await browser.alarms.create(ALARM, { when: Date.now() + left });
}

/** Nothing else comes in from other browsers or from a copy, is put in place, written to the log or changed meanwhile. */
const alone = (work: () => Promise<boolean>): Promise<boolean> =>
  whileNoneSyncs(() =>
    whileNoneRestores(() =>
      whileNoneCounts(() =>
        navigator.locks.request('reconcile', () =>
          whileNoneLooks(() => navigator.locks.request('log', () => inTurn(work))),
        ),
      ),
    ),
  );

/** Deletes everything, if that is still wanted and its time has come; then all is as after installing. */
async function deleteIfDue(): Promise<void> {
  const isDone = await alone(async () => {
    const due = new Draft((await readRecords()).records).setting(deletion);
    if (due === null || holds(due, Date.now(), UNDO_MS)) return false;
    await mergingFiles(deleteAll);
    return true;
  });
  if (!isDone) return;
  await publishNow();
  await scheduleTidying();
}

/** One thing after the other, and the records last: by them what was cut short is taken up again. */
async function deleteAll(): Promise<void> {
  await openPages();
  await giveBackAll();
  await browser.alarms.clearAll();
  await browser.action.setBadgeText({ text: '' });
  // Where the browser does not let go of it, all else goes none the less.
  await leaveSync().catch(() => undefined);
  await dropCount();
  await logDatabase.delete();
  await dropStaged();
  await clearForGuard();
  await recordsDatabase.delete();
  await clearSession();
}

/** Takes away all rules and scripts. */
async function openPages(): Promise<void> {
  await registerRules([]);
  await replaceSessionRules(await browser.declarativeNetRequest.getSessionRules(), []);
  for (const script of SCRIPTS) await registerScript(script, [], []);
}

/** Gives back every site, that files may be saved, with that what is half saved, and with notifications those that still show. */
async function giveBackAll(): Promise<void> {
  const origins = await readOrigins();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  // A copy that hangs keeps nothing else here.
  await stopSaving().catch(() => undefined);
  await browser.permissions.remove({ permissions: ['downloads'] });
  if (!(await mayNotify())) return;
  await takeAwayAll(() => true);
  await browser.permissions.remove({ permissions: ['notifications'] });
}

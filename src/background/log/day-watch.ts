import { browser } from '#imports';
import { isEverybodyCovered } from '../../model/cover/cover-facts.ts';
import { switchedOff } from '../../model/log/switched-off.ts';
import { GRACE_MS, isGap, WATCH_INTERVAL_MS } from '../../model/log/watched-day.ts';
import { countedSince } from '../../model/report/counted-since.ts';
import { coverFacts } from '../../storage/cover/cover.ts';
import { watchSession } from '../../storage/log/watch-session.ts';
import { explainGap, noteLook, readLastLook } from '../../storage/log/watched-days.ts';
import { change } from '../change/change.ts';
import { records, recordsOrNone } from '../change/records.ts';
import { listPeople } from '../cover/watch-list.ts';
import { isPrivateWorker } from '../private.ts';
import { today } from '../time/today.ts';

/** The alarm at which the background looks again. */
export const WATCH = 'watch';

/** Firefox 153 tells of its start up to two seconds after the background runs. In milliseconds. */
const STARTUP_WAIT_MS = 5_000;

/** One look at a time: each reads what the one before it wrote. Taken after `reconcile` and before `log`. */
export const whileNoneLooks = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('watch', work);

/**
 * Notes in the log whether everybody is covered just now, and looks again later. A private window's worker has a log
 * of its own, which nobody reads.
 * @param isInLine whether cover could be brought in line just before
 */
export const noteWatch = (isInLine: boolean): Promise<void> =>
  whileNoneLooks(async () => {
    if (isPrivateWorker() || !(await isCounting())) return;
    // What the log does not take now, the next look finds again.
    const lostFrom = await look(isInLine).catch(() => undefined);
    const isFresh = lostFrom !== undefined && Math.abs(Date.now() - lostFrom) < GRACE_MS;
    await browser.alarms.create(WATCH, {
      delayInMinutes: (isFresh ? GRACE_MS / 2 : WATCH_INTERVAL_MS) / 60_000,
    });
  });

/** The browser has started: the extension was not off before, the browser was closed. */
export async function noteStart(): Promise<void> {
  if (isPrivateWorker()) return;
  await whileNoneLooks(async () => {
    const { off = [], offUntil } = (await watchSession.getValue()) ?? {};
    if (off.length > 0) await explainGap(off);
    const told = (await recordsOrNone()).setting(switchedOff);
    if (told && told.until === offUntil) await tellOff(null);
    await watchSession.setValue({ off: [] });
  });
}

/** Days are counted from the first listing on; where nothing can be read, as before. */
const isCounting = (): Promise<boolean> =>
  records().then(
    (kept) => kept.setting(countedSince) !== null,
    () => true,
  );

/** Looks once. Resolves to when cover was lost (epoch ms), nothing while it is there. */
async function look(isInLine: boolean): Promise<number | undefined> {
  if (!(await hasOrdinaryTab())) return undefined;
  const isCovered = isInLine && isEverybodyCovered(await coverFacts.getValue(), await listPeople());
  const session = await watchSession.getValue();
  const last = await readLastLook();
  const wasOff = !session && isGap(last, Date.now()) && !(await isStartTold());
  const at = Date.now();
  const { lostFrom, off } = await noteLook({ day: await today(), at, isCovered, wasOff });
  // A clock that was set back tells of no time that has passed.
  const gap = wasOff && last && last.at < at ? { from: last.at, until: at } : null;
  if (gap) await tellOff(gap);
  if (!session) await watchSession.setValue({ off, ...(gap && { offUntil: gap.until }) });
  return lostFrom;
}

/** Has pages say once while the extension was off, or no more. */
const tellOff = (value: typeof switchedOff.initial) =>
  change({ do: 'set', with: { setting: 'switchedOff', value } });

/** Of what happens in private windows nothing is logged: alone they are no sign of life. */
async function hasOrdinaryTab(): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  return tabs.some(({ incognito }) => !incognito);
}

/** Whether the browser tells that it starts, waited for no longer than it takes. */
async function isStartTold(): Promise<boolean> {
  const { onStartup } = browser.runtime;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const told = () => resolve(true);
  onStartup.addListener(told);
  setTimeout(resolve, STARTUP_WAIT_MS, false);
  const isTold = await promise;
  onStartup.removeListener(told);
  return isTold;
}

import { browser } from '#imports';
import { CARRIED } from '../../model/copy/carried.ts';
import { erasing } from '../../model/log/erasing.ts';
import { heardIn, withoutForgotten } from '../../model/sync/forgotten.ts';
import { heardFrom, rowsOfPresent } from '../../model/sync/heard-from.ts';
import { headsIn, isOf, lockOf } from '../../model/sync/items.ts';
import { type Received, receive, saltIn } from '../../model/sync/receive.ts';
import { sending } from '../../model/sync/send.ts';
import type { SyncState } from '../../model/sync/sync-state.ts';
import { linesFor } from '../../model/sync/synced-rows.ts';
import type { Syncing } from '../../model/sync/syncing.ts';
import { localDay } from '../../model/time/day.ts';
import { latestDay } from '../../model/time/latest-day.ts';
import { readRows, watchSnapshot } from '../../storage/records/snapshot.ts';
import { dropItems, readItems, watchItems, writeItems } from '../../storage/sync/synced-items.ts';
import { change, takeOver } from '../change/change.ts';
import { records } from '../change/records.ts';
import { isPrivateWorker } from '../private.ts';
import { ownFigures } from '../report/report.ts';
import { answer } from '../router.ts';
import { forget, noteHeard, ownSync, readBrowsers } from './browsers.ts';
import { askAboutForgotten, letGoOfForgotten } from './forgetting.ts';

const ALARM = 'sync';

/** So long a change waits for others to go along, in minutes: browsers take two writes a second, and 1,800 an hour. */
const PAUSE_MINUTES = 1;

/** So long until what the browser did not take is tried again, in minutes. */
const RETRY_MINUTES = 10;

const NOTHING: Received = { trouble: null, told: new Map() };

/** What goes along, and what figures follow from: a day that has begun, or what was erased. */
const FOLLOWED = [...CARRIED, latestDay, erasing];

/** One thing at a time, and never from a private window, whose worker has other records. */
export const whileNoneSyncs = <T>(work: () => Promise<T>): Promise<T> => {
  if (isPrivateWorker()) throw new Error('no sync from a private window');
  return navigator.locks.request('sync', work);
};

/** Where the user wants that: keeps records in step with their other browsers, by the browser's own sync. */
export function keepSync(): void {
  answer('sync', () => whileNoneSyncs(meet));
  answer('browsers', readBrowsers);
  answer('switchOnSync', (wanted) => whileNoneSyncs(() => switchOn(wanted)));
  answer('switchOffSync', ({ removes }) => whileNoneSyncs(() => switchOff(removes)));
  answer('forgetSynced', (device) => whileNoneSyncs(() => forget(device)));
  if (isPrivateWorker()) return;
  watchSnapshot((now, before) => {
    if (FOLLOWED.some((kind) => now.all(kind) !== before.all(kind))) soon(PAUSE_MINUTES);
  });
  watchItems((keys) => whileNoneSyncs(() => hear(keys)).catch(() => soon(RETRY_MINUTES)));
  browser.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? meetOnTime() : undefined));
  // What was written meanwhile, while this browser was closed, came without a word.
  browser.runtime.onStartup.addListener(() => soon(PAUSE_MINUTES));
  browser.runtime.onInstalled.addListener(() => soon(PAUSE_MINUTES));
}

/** Meets the others in so many minutes, unless that is to be sooner already. */
async function soon(delayInMinutes: number): Promise<void> {
  if ((await ownSync()) && !(await browser.alarms.get(ALARM)))
    await browser.alarms.create(ALARM, { delayInMinutes });
}

async function meetOnTime(): Promise<void> {
  const isTaken = await whileNoneSyncs(meet).then(
    ({ trouble }) => trouble !== 'later' && trouble !== 'full',
    () => false,
  );
  if (!isTaken) await soon(RETRY_MINUTES);
}

/** Takes over what other browsers have just written. */
async function hear(keys: readonly string[]): Promise<void> {
  const known = await ownSync();
  if (!known || keys.every((key) => isOf(known.device, key))) return;
  await takeIn(known);
  // The room that there is may be another now.
  await soon(PAUSE_MINUTES);
}

async function takeIn(known: Syncing): Promise<Received> {
  const items = await readItems();
  await noteHeard(items, known);
  const received = await receive(items, known);
  const kept = await records();
  const heard = rowsOfPresent(received.told, kept.setting(heardFrom), localDay(Date.now()));
  const rows = withoutForgotten(kept, heard);
  await askAboutForgotten(rows);
  // Softer things wait as those of a copy do.
  if (rows.length > 0) await takeOver(rows);
  await letGoOfForgotten(received.told);
  return received;
}

/** Takes over what others have written, and writes what they do not have. */
async function meet(): Promise<SyncState> {
  await records();
  const known = await ownSync();
  const { trouble } = known ? await takeIn(known) : NOTHING;
  const { left, wasTaken } = known ? await write(known) : { left: 0, wasTaken: null };
  const items = await readItems();
  const others = [...headsIn(items)]
    .filter(([device]) => device !== known?.device)
    .map(([device, head]) => ({ device, on: head === 'later' ? null : head.on }));
  return { others, salt: saltIn(items, known?.device ?? ''), trouble: wasTaken ?? trouble, left };
}

/** Writes what is not there yet. Tells what found no room, and why all was not taken. */
async function write(known: Syncing) {
  // Where the log is out of reach, nothing is told of days.
  const figures = await ownFigures().catch(() => null);
  const lines = linesFor(await readRows(), figures, heardIn(await records()));
  const today = localDay(Date.now());
  const { items, drop, left } = await sending(await readItems(), known, lines, today);
  if (Object.keys(items).length === 0) return { left, wasTaken: null };
  try {
    await writeItems(items, drop);
    return { left, wasTaken: null };
  } catch (error) {
    return { left, wasTaken: refusalOf(error) };
  }
}

/** Both browsers name each limit a quota, by their sources; those of time are over by themselves. */
const refusalOf = (error: unknown): 'full' | 'later' =>
  /quota/i.test(String(error)) && !/MAX_WRITE/.test(String(error)) ? 'full' : 'later';

/** Takes part under a key. Where other browsers use the same salt it has to be theirs. */
async function switchOn({ salt, key }: Pick<Syncing, 'salt' | 'key'>): Promise<boolean> {
  const lock = await lockOf({ key });
  const heads = [...headsIn(await readItems()).values()].filter((head) => head !== 'later');
  if (heads.some((head) => head.salt === salt && head.lock !== lock)) return false;
  const device = crypto.randomUUID().slice(0, 8);
  await change({ do: 'setSyncing', with: { syncing: { device, salt, key } } });
  await meet();
  return true;
}

/** Takes part no longer, and leaves nothing behind where that is wanted. */
async function switchOff(removes: boolean): Promise<void> {
  const known = await ownSync();
  if (known && removes) await dropItems(known.device);
  await browser.alarms.clear(ALARM);
  await change({ do: 'setSyncing', with: { syncing: null } });
}

/** Leaves nothing of this browser's behind, where everything is deleted. */
export async function leaveSync(): Promise<void> {
  const known = await ownSync();
  if (known) await dropItems(known.device);
}

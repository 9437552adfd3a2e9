import { browser } from '#imports';
import { firstCounted, firstKept, leftOf } from '../../model/log/retention.ts';
import { retention } from '../../model/log/retention-setting.ts';
import { localDay } from '../../model/time/day.ts';
import { dropMomentsBefore } from '../../storage/care/moments.ts';
import {
  checksBefore,
  checksTakenOut,
  dropPeopleFromSums,
  dropSumsBefore,
} from '../../storage/log/drop.ts';
import { dropGone } from '../../storage/log/gone.ts';
import { areBytesLeft } from '../../storage/log/log-database.ts';
import { reachDay } from '../../storage/log/tidy-days.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { records } from '../change/records.ts';
import { readWatchList } from '../cover/watch-list.ts';
import { isPrivateWorker } from '../private.ts';
import { overwriteLog } from '../records/overwriting.ts';
import { keepErasing } from './erasing.ts';
import { letGo } from './let-go.ts';
import { findLoss, keepLossFound, withoutCount } from './log-loss.ts';

const DAILY = 'tidy-log';
const DAY_MINUTES = 24 * 60;

/** Tidies the log once a day, and whenever the user chooses to keep less of it; erases what they let go of. */
export function keepRetention(): void {
  if (isPrivateWorker()) return;
  keepErasing();
  keepLossFound();
  browser.alarms.onAlarm.addListener(({ name }) => (name === DAILY ? tidy() : undefined));
  browser.runtime.onInstalled.addListener(scheduleTidying);
  browser.runtime.onStartup.addListener(scheduleTidying);
  watchSnapshot((now, before) => {
    const [to, from] = [now.setting(retention), before.setting(retention)];
    if (to.months !== from.months || to.keepsSums !== from.keepsSums) tidy();
  });
}

/** Has the log tidied once a day from now on. */
export const scheduleTidying = (): Promise<void> =>
  browser.alarms.create(DAILY, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });

/** Drops what is taken out or too old, in small steps; what a killed worker leaves, the next day takes. */
const tidy = (): Promise<void> =>
  navigator.locks.request('tidy-log', async () => {
    await findLoss();
    await letGo(checksTakenOut());
    const today = await reachDay(localDay(Date.now()));
    const { months, keepsSums } = (await records()).setting(retention);
    if (months > 0) await letGoOlder(today, months, keepsSums);
    if (await areBytesLeft()) await overwriteLog();
  });

/** Drops what is older than so many months on a day (ISO date). */
async function letGoOlder(today: string, months: number, keepsSums: boolean): Promise<void> {
  const first = firstKept(today, months);
  await letGo(checksBefore(first));
  const isListed = await whoIsListed();
  await dropMomentsBefore(first, (moment) => leftOf(moment, keepsSums, isListed));
  if (!keepsSums) {
    const counted = firstCounted(today, months);
    await withoutCount(() => dropSumsBefore(counted));
    await dropGone(({ day }) => day < counted);
  }
  await dropPeopleFromSums((person) => !isListed(person), first);
}

/** Tells who is listed; of a list that is missing, everybody may be. */
async function whoIsListed(): Promise<(person: string) => boolean> {
  const list = await readWatchList();
  if (list.state === 'missing') return () => true;
  const ids = new Set(list.people.map(({ id }) => id));
  return (person) => ids.has(person);
}

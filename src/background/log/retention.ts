import { browser } from '#imports';
import { firstKept } from '../../model/log/retention.ts';
import { retention } from '../../model/log/retention-setting.ts';
import { localDay } from '../../model/time/day.ts';
import { dropBefore, dropRemoved, dropSumsBefore } from '../../storage/log/drop.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { records } from '../change/records.ts';

const DAILY = 'tidy-log';
const DAY_MINUTES = 24 * 60;

/** Tidies the log once a day, and whenever the user chooses to keep less of it. */
export function keepRetention(): void {
  browser.alarms.onAlarm.addListener(({ name }) => (name === DAILY ? tidy() : undefined));
  browser.runtime.onInstalled.addListener(schedule);
  browser.runtime.onStartup.addListener(schedule);
  watchSnapshot((now, before) => {
    const [to, from] = [now.setting(retention), before.setting(retention)];
    if (to.months !== from.months || to.keepsSums !== from.keepsSums) tidy();
  });
}

const schedule = () =>
  browser.alarms.create(DAILY, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });

/** Drops what is taken out or too old, in small steps; what a killed worker leaves, the next day takes. */
const tidy = (): Promise<void> =>
  navigator.locks.request('tidy-log', async () => {
    await drain(dropRemoved);
    const { months, keepsSums } = (await records()).setting(retention);
    if (months === 0) return;
    const first = firstKept(localDay(Date.now()), months);
    await drain(() => dropBefore(first));
    if (!keepsSums) await dropSumsBefore(first);
  });

async function drain(step: () => Promise<number>): Promise<void> {
  let dropped = await step();
  while (dropped > 0) dropped = await step();
}

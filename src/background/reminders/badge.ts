import { browser } from '#imports';
import { hardDateOf } from '../../model/care/hard-date.ts';
import { dayOf, dueToday, openOf, wallAt } from '../../model/reminders/due.ts';
import { hardHour, hardHourOn } from '../../model/reminders/hard-hour.ts';
import { reminderSettings } from '../../model/reminders/reminder-settings.ts';
import { toTell } from '../../model/reminders/to-tell.ts';
import { listMoments } from '../../storage/care/moments.ts';
import { readCoverLoss } from '../../storage/cover/cover-loss.ts';
import { records } from '../change/records.ts';
import { isPrivateWorker } from '../private.ts';

/** Cover was lost, and nobody has seen it yet. */
const LOST = '!';

/**
 * Counts on the toolbar icon what came due today and is not done; nothing unless the user wants it, and nothing where
 * it is to tell nothing. Cover that was lost goes before. What was done, the worker of private windows does not know.
 */
export async function showBadge(): Promise<void> {
  if (isPrivateWorker()) return;
  const { isSeen } = await readCoverLoss();
  if (!isSeen) return browser.action.setBadgeText({ text: LOST });
  const { hasBadge, isDiscreet } = (await records()).setting(reminderSettings);
  // Without the log nobody knows what is done.
  const open = hasBadge && !isDiscreet ? await openNow().catch(() => 0) : 0;
  await browser.action.setBadgeText({ text: open > 0 ? String(open) : '' });
}

async function openNow(): Promise<number> {
  const wall = wallAt(Date.now(), Temporal.Now.timeZoneId());
  const [today, kept] = [dayOf(wall), await records()];
  const done = new Set((await listMoments('reminder', today, today)).map(({ id }) => id));
  const hour = hardHourOn(kept.setting(hardHour), today);
  // A hard date is nothing to be done.
  const toDo = toTell(kept, today).filter(({ id }) => !hardDateOf(id));
  const dues = dueToday(toDo, wall, hour, done);
  const open = openOf(dues, done, kept.setting(reminderSettings), wall);
  return open.filter((due) => due.wall <= wall).length;
}

import { browser } from '#imports';
import { dayOf, dueToday, wallAt } from '../../model/reminders/due.ts';
import { reminder } from '../../model/reminders/reminder.ts';
import { reminderSettings } from '../../model/reminders/reminder-settings.ts';
import { listMoments } from '../../storage/care/moments.ts';
import { records } from '../change/records.ts';
import { isPrivateWorker } from '../private.ts';
import { hardHourNow } from '../report/hard-hour.ts';

/**
 * Counts on the toolbar icon what came due today and is not done; nothing unless the user wants it. What was
 * done, the worker of private windows does not know.
 */
export async function showBadge(): Promise<void> {
  if (isPrivateWorker()) return;
  const { hasBadge } = (await records()).setting(reminderSettings);
  const open = hasBadge ? await openNow() : 0;
  await browser.action.setBadgeText({ text: open > 0 ? String(open) : '' });
}

async function openNow(): Promise<number> {
  const wall = wallAt(Date.now(), Temporal.Now.timeZoneId());
  const done = new Set(
    (await listMoments('reminder', dayOf(wall), dayOf(wall))).map(({ id }) => id),
  );
  const dues = dueToday(
    [...(await records()).all(reminder).values()],
    wall,
    await hardHourNow(),
    done,
  );
  return dues.filter((due) => due.wall <= wall && !done.has(due.id)).length;
}

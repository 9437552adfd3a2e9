import { hardHour as hardHourOf } from '../../model/report/hours.ts';
import { localDay, plusDays } from '../../model/time/day.ts';
import { hardHour } from '../../storage/reminders/reminders.ts';
import { report } from './report.ts';

/**
 * The hour (0 to 23) the user finds hardest: this month's or, while that tells none, last month's. Read
 * from the log once a day, so that reminders do not wander while the user looks at them.
 */
export async function hardHourNow(): Promise<number | null> {
  const today = localDay(Date.now());
  const known = await hardHour.getValue();
  if (known?.on === today) return known.hour;
  const before = plusDays(`${today.slice(0, 8)}01`, -1);
  const hours = await Promise.all([report('month', today), report('month', before)]);
  const hour = hours.map((one) => hardHourOf(one.hours)).find((one) => one !== null) ?? null;
  await hardHour.setValue({ hour, on: today });
  return hour;
}

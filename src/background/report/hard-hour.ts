import { hardHour } from '../../model/reminders/hard-hour.ts';
import { hardHour as hardHourOf } from '../../model/report/hours.ts';
import { localDay, plusDays } from '../../model/time/day.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { report } from './report.ts';

/**
 * The hour (0 to 23) the user finds hardest: this month's or, while that tells none, last month's. Read
 * from the log once a day, so that reminders do not wander while the user looks at them.
 */
export async function hardHourNow(): Promise<number | null> {
  const today = localDay(Date.now());
  const known = (await records()).setting(hardHour);
  if (known?.on === today) return known.hour;
  const before = plusDays(`${today.slice(0, 8)}01`, -1);
  const hours = await Promise.all([report('month', today), report('month', before)]);
  const hour = hours.map((one) => hardHourOf(one.hours)).find((one) => one !== null) ?? null;
  await change({ do: 'noteHardHour', with: { hour, on: today } });
  return hour;
}

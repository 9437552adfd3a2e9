import { hardHour } from '../../model/reminders/hard-hour.ts';
import { plusDays } from '../../model/time/day.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { today as dayUnderWay } from '../time/today.ts';
import { report } from './report.ts';

/**
 * The hour (0 to 23) the user finds hardest: this month's or, while that tells none, last month's. Read
 * from the log once a day, so that reminders do not wander while the user looks at them.
 */
export async function hardHourNow(): Promise<number | null> {
  const today = await dayUnderWay();
  const known = (await records()).setting(hardHour);
  if (known?.on === today) return known.hour;
  const before = plusDays(`${today.slice(0, 8)}01`, -1);
  const months = await Promise.all([report('month', today), report('month', before)]);
  const hour = months.map(({ findings }) => findings.hour).find((one) => one !== null) ?? null;
  await change({ do: 'noteHardHour', with: { hour, on: today } });
  return hour;
}

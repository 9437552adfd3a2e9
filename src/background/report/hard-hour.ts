import { type HardHour, hardHour } from '../../model/reminders/hard-hour.ts';
import { plusDays } from '../../model/time/day.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { today as dayUnderWay } from '../time/today.ts';
import { report } from './report.ts';

/**
 * The hour the user finds hardest: this month's or, while that tells none, last month's. Read from the log
 * once a day, so that reminders do not wander while the user looks at them. While the log cannot be read,
 * the last it told still holds.
 */
export async function hardHourNow(): Promise<HardHour> {
  const on = await dayUnderWay();
  const known = (await records()).setting(hardHour);
  const hour = known?.on === on ? undefined : await read(on).catch(() => undefined);
  if (hour === undefined) return known;
  await change({ do: 'noteHardHour', with: { hour, on } });
  return (await records()).setting(hardHour);
}

/** The hour the log tells on an ISO date; null where it tells none. */
async function read(today: string): Promise<number | null> {
  const before = plusDays(`${today.slice(0, 8)}01`, -1);
  const months = await Promise.all([report('month', today), report('month', before)]);
  return months.map(({ findings }) => findings.hour).find((one) => one !== null) ?? null;
}

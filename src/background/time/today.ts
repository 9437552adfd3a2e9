import { localDay } from '../../model/time/day.ts';
import { dayUnderWay, latestDay } from '../../model/time/latest-day.ts';
import { change } from '../change/change.ts';
import { recordsOrNone } from '../change/records.ts';

/** The local day under way (ISO date), by which looks are dated and counted; see latest-day.ts. */
export async function today(): Promise<string> {
  const wall = localDay(Date.now());
  const reached = (await recordsOrNone()).setting(latestDay);
  const day = dayUnderWay(wall, reached);
  // What cannot be kept holds up nothing: the next one to ask notes it.
  if (day !== reached) await change({ do: 'reachDay', with: wall }).catch(() => undefined);
  return day;
}

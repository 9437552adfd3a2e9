import { useEffect, useMemo } from 'preact/hooks';
import { browser } from '#imports';
import { MOST_OPENINGS, readingsToday, timesRead } from '../../model/advice/readings-today.ts';
import { localDay } from '../../model/time/day.ts';
import { dayUnderWay, latestDay } from '../../model/time/latest-day.ts';
import { change } from '../parts/change.ts';
import { records, settingOf } from '../parts/live-data.ts';

const today = () => dayUnderWay(localDay(Date.now()), settingOf(latestDay));

/**
 * Notes that a reading is opened. A private window leaves no trace.
 * @param reading its address behind `#/`
 * @returns whether it had been opened often enough today before; null until storage has answered
 */
export function useReadEnough(reading: string): boolean | null {
  const isThere = records.value !== null;
  const before = useMemo(
    () => (isThere ? timesRead(settingOf(readingsToday), reading, today()) : null),
    [reading, isThere],
  );
  useEffect(() => {
    if (before === null || before >= MOST_OPENINGS || browser.extension.inIncognitoContext) return;
    change('noteReading', { reading, times: before + 1, day: today() });
  }, [reading, before]);
  return before === null ? null : before >= MOST_OPENINGS;
}

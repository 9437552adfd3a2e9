import { useEffect, useState } from 'preact/hooks';
import { localDay } from '../../model/time/day.ts';

const today = () => localDay(Date.now());

/**
 * The local day (ISO date) on which the page last came into view. What is tapped past midnight is meant for the
 * day that the user still has before them.
 */
export function useDayInView(): string {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const look = () => document.visibilityState !== 'hidden' && setDay(today());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return day;
}

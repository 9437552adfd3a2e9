import { dayAndMonth, listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import type { Reminder } from '../../model/reminders/reminder.ts';
import { clock, weekdayName } from './clock.ts';

const daysText = (weekdays: readonly number[]): string => {
  const days = weekdays.join('');
  if (days === '1234567') return t('reminders-daily');
  if (days === '12345') return t('reminders-workdays');
  return listOf(weekdays.map((day) => weekdayName(day, weekdays.length > 2 ? 'short' : 'long')));
};

/** When a reminder comes, in words, fact by fact: days, times, and first and last day. */
export function rhythmFacts({ weekdays, times, beforeHardHour, from, until }: Reminder): string[] {
  return [
    daysText(weekdays),
    ...(times.length > 0 ? [listOf(times.toSorted().map(clock))] : []),
    ...(beforeHardHour ? [t('reminders-beforeHardHour')] : []),
    ...(from ? [t('reminders-spanFrom', { day: dayAndMonth(from) })] : []),
    ...(until ? [t('reminders-spanUntil', { day: dayAndMonth(until) })] : []),
  ];
}

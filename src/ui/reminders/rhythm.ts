import { i18n } from '#i18n';
import type { Reminder } from '../../model/reminders/reminder.ts';
import { clock, weekdayName } from './clock.ts';

const daysText = (weekdays: readonly number[]): string => {
  const days = weekdays.join('');
  if (days === '1234567') return i18n.t('reminders.daily');
  if (days === '12345') return i18n.t('reminders.workdays');
  return listed(weekdays.map((day) => weekdayName(day, weekdays.length > 2 ? 'short' : 'long')));
};

const listed = (parts: readonly string[]) =>
  new Intl.ListFormat(undefined, { type: 'unit' }).format(parts);

const dateText = (day: string) =>
  Temporal.PlainDate.from(day).toLocaleString(undefined, { day: 'numeric', month: 'long' });

/** When a reminder comes, in words: days, times, and first and last day. */
export function rhythmText({ weekdays, times, beforeHardHour, from, until }: Reminder): string {
  const parts = [
    daysText(weekdays),
    times.length > 0 && listed(times.toSorted().map(clock)),
    beforeHardHour && i18n.t('reminders.beforeHardHour'),
    from && i18n.t('reminders.spanFrom', [dateText(from)]),
    until && i18n.t('reminders.spanUntil', [dateText(until)]),
  ];
  return parts.filter(Boolean).join(' · ');
}

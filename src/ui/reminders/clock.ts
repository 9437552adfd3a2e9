import { i18n } from '#i18n';
import { dayOf, timeOf } from '../../model/reminders/due.ts';
import type { Wall } from '../../model/reminders/reminder.ts';
import { plusDays } from '../../model/time/day.ts';

/** A local time, `20:30`, as the user's language writes it. */
export const clock = (time: string): string =>
  Temporal.PlainTime.from(time).toLocaleString(undefined, { hour: 'numeric', minute: '2-digit' });

/** A wall time as seen from another: the time alone today, else with its day. */
export function whenSeen(wall: Wall, now: Wall): string {
  const [day, time] = [dayOf(wall), clock(timeOf(wall))];
  if (day === dayOf(now)) return time;
  if (day === plusDays(dayOf(now), 1)) return i18n.t('reminders.tomorrow', [time]);
  const isNear = day < plusDays(dayOf(now), 7);
  const name = Temporal.PlainDate.from(day).toLocaleString(
    undefined,
    isNear ? { weekday: 'long' } : { day: 'numeric', month: 'long' },
  );
  return i18n.t('reminders.onDay', [name, time]);
}

/** How far off a wall time is, in words, within the hour; otherwise nothing. */
export function soon(wall: Wall, now: Wall): string {
  const minutes = Math.ceil(Temporal.PlainDateTime.from(now).until(wall).total('minutes'));
  if (minutes < 1 || minutes > 60) return '';
  return new Intl.RelativeTimeFormat(undefined, { style: 'short' }).format(minutes, 'minute');
}

/** Names of the ISO weekdays, Monday first. 1 January 2024 was a Monday. */
export const weekdayName = (weekday: number, style: 'narrow' | 'short' | 'long'): string =>
  new Temporal.PlainDate(2024, 1, weekday).toLocaleString(undefined, { weekday: style });

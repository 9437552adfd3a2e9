import { inOnePiece } from '../../language/format.ts';
import { locale } from '../../language/text.ts';
import { dayOf, timeOf } from '../../model/reminders/due.ts';
import type { Wall } from '../../model/reminders/reminder.ts';
import { plusDays } from '../../model/time/day.ts';

/** A local time, `20:30`, as the user's language writes it, in one piece. */
export const clock = (time: string): string =>
  inOnePiece(
    Temporal.PlainTime.from(time).toLocaleString(locale(), { hour: 'numeric', minute: '2-digit' }),
  );

/** A wall time as seen from another, for a sentence: which day, its date, and the time. */
export function relativeDateTime(wall: Wall, now: Wall) {
  const today = dayOf(now);
  const tomorrow = plusDays(today, 1);
  const days: Readonly<Record<string, 'today' | 'tomorrow'>> = {
    [today]: 'today',
    [tomorrow]: 'tomorrow',
  };
  // A weekday alone is read as the next.
  const isNear = dayOf(wall) > today && dayOf(wall) < plusDays(today, 7);
  const date = Temporal.PlainDate.from(dayOf(wall)).toLocaleString(
    locale(),
    isNear ? { weekday: 'long' } : { day: 'numeric', month: 'long' },
  );
  return { day: days[dayOf(wall)] ?? 'later', date, time: clock(timeOf(wall)) } as const;
}

/** How far off a wall time is, in words, within the hour; otherwise nothing. */
export function soon(wall: Wall, now: Wall): string {
  const minutes = Math.ceil(Temporal.PlainDateTime.from(now).until(wall).total('minutes'));
  if (minutes < 1 || minutes > 60) return '';
  return new Intl.RelativeTimeFormat(locale(), { style: 'short' }).format(minutes, 'minute');
}

/** Names of the ISO weekdays, Monday first. 1 January 2024 was a Monday. */
export const weekdayName = (weekday: number, style: 'narrow' | 'short' | 'long'): string =>
  new Temporal.PlainDate(2024, 1, weekday).toLocaleString(locale(), { weekday: style });

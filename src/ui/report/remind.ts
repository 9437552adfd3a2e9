import { change } from '../parts/change.ts';
import { askToNotify } from '../reminders/reminding.ts';

const DAILY = [1, 2, 3, 4, 5, 6, 7];

/**
 * Makes a daily reminder, and asks for notifications in the click that wants it.
 * @param time local time, `20:30`
 * @returns how to take it back
 */
export function remindDaily(text: string, time: string): () => void {
  const id = crypto.randomUUID();
  const when = { weekdays: DAILY, times: [time], beforeHardHour: false };
  change('putReminder', { id, preset: null, text, isOn: true, ...when });
  askToNotify();
  return () => change('removeReminder', { id });
}

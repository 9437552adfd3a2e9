import { eveOf, hardDate } from '../care/hard-date.ts';
import { asReminder, worry } from '../care/worry.ts';
import type { Draft } from '../records/draft.ts';
import { type Reminder, reminder } from './reminder.ts';

/** What comes once: worries that were put off, and the word before a hard date. @param today ISO date */
const toldOnce = (kept: Draft, today: string): Reminder[] => [
  ...[...kept.all(worry).values()].map(asReminder),
  ...[...kept.all(hardDate).values()].map((date) => eveOf(date, today)),
];

/** All that is told at its time: reminders, and what comes once. @param today ISO date */
export const toTell = (kept: Draft, today: string): Reminder[] => [
  ...kept.all(reminder).values(),
  ...toldOnce(kept, today),
];

import { asReminder, worry } from '../care/worry.ts';
import type { Draft } from '../records/draft.ts';
import { type Reminder, reminder } from './reminder.ts';

/** All that is told at its time: reminders, and worries that were put off. */
export const toTell = (kept: Draft): Reminder[] => [
  ...kept.all(reminder).values(),
  ...[...kept.all(worry).values()].map(asReminder),
];

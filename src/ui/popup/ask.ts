import { askEarly } from '../parts/early.ts';
import { readOpenProfile } from '../people/add-this.tsx';
import { followReminders } from '../reminders/reminding.ts';

/** Asks for all that the popup is first drawn with. */
export const askForPopup = (): Promise<unknown> =>
  Promise.allSettled([
    askEarly('glance', undefined),
    askEarly('asked', undefined),
    followReminders(),
    readOpenProfile(),
  ]);

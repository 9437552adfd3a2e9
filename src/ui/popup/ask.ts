import { isLocked } from '../discretion/lock.ts';
import { askEarly } from '../parts/early.ts';
import { readOpenProfile } from '../people/add-this.tsx';
import { followReminders } from '../reminders/reminding.ts';

/** Asks for all that the popup is first drawn with: nothing while it is locked. */
export const askForPopup = async (): Promise<unknown> =>
  !isLocked.value &&
  Promise.allSettled([
    askEarly('glance', undefined),
    askEarly('asked', undefined),
    followReminders(),
    readOpenProfile(),
  ]);

import { isLocked } from '../discretion/lock.ts';
import { askEarly } from '../parts/early.ts';
import { followReminders } from '../reminders/reminding.ts';
import { readOpenTab } from './tables.ts';

/** Asks for all that the popup is first drawn with: nothing while it is locked. */
export const askForPopup = async (): Promise<unknown> =>
  !isLocked.value &&
  Promise.allSettled([
    askEarly('glance', undefined),
    askEarly('asked', undefined),
    followReminders(),
    readOpenTab(),
  ]);

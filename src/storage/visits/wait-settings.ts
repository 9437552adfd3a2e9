import { storage } from '#imports';
import { WAIT } from '../../model/visits/limits.ts';

/** Seconds before "Continue" opens, 3 to 60. */
export const waitSeconds = storage.defineItem<number>('local:waitSeconds', {
  fallback: WAIT.usual,
  version: 1,
});

/** Whether the wait is longer at night. */
export const waitsLongerAtNight = storage.defineItem<boolean>('local:waitsLongerAtNight', {
  fallback: false,
  version: 1,
});

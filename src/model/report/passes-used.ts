import type { Counters } from '../log/sums.ts';
import { PASS } from '../visits/limits.ts';
import type { PassMinutes } from '../visits/pass.ts';

/** The passes that were used. */
export interface PassesUsed {
  /** For how many minutes they were given, and how often; the shortest first, those alone that were. */
  readonly given: readonly { readonly minutes: PassMinutes; readonly times: number }[];
  /** How many of them the user ended before their time. */
  readonly early: number;
}

/** The passes that counters tell of. */
export const passesIn = (counters: Counters): PassesUsed => ({
  given: PASS.minutes
    .map((minutes) => ({ minutes, times: counters[`pass:${minutes}`] ?? 0 }))
    .filter(({ times }) => times > 0),
  early: counters['pass:early'] ?? 0,
});

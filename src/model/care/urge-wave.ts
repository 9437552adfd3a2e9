import type { Moment } from './moment.ts';

/**
 * The parts of the urge wave, in order. Urges that are watched and not acted on rise, crest and fall by
 * themselves (urge surfing: Marlatt & Gordon 1985; Bowen & Marlatt 2009).
 */
export const PARTS = ['calm', 'rising', 'high', 'crest', 'falling', 'low'] as const;
export type Part = (typeof PARTS)[number];

/** How long each part lasts, in seconds: ninety in all, nine breaths of ten. */
export const PART_SECONDS = 15;

/** Seconds left when a part begins. */
export const secondsLeft = (part: Part): number =>
  (PARTS.length - PARTS.indexOf(part)) * PART_SECONDS;

/** From so many seconds on a wave was ridden, even where it was ended early. */
const RIDDEN_FROM_SECONDS = 30;

/** Whether a wave that was left in this part was long enough to count. */
export const isRidden = (leftIn: Part): boolean =>
  secondsLeft('calm') - secondsLeft(leftIn) >= RIDDEN_FROM_SECONDS;

/** How an urge was after the wave: it passed, or it is still there. */
export type AfterWave = 'passed' | 'still';

/** How many urges were ridden out, of the moments of kind `urge`. */
export const riddenOut = (urges: readonly Moment[]): number =>
  urges.filter(({ what }) => what === 'passed').length;

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

/** How an urge was after the wave: it passed, or it is still there. */
export type AfterWave = 'passed' | 'still';

/** Ridden out counts from so many seconds on; it may have passed before. */
const LEAST_SECONDS = 30;

/** What is kept of an urge after so many seconds of waves. */
export const keptAs = (how: AfterWave, seconds: number): AfterWave | 'brief' =>
  how === 'passed' && seconds < LEAST_SECONDS ? 'brief' : how;

/** How many urges were ridden out, of the moments of kind `urge`. */
export const riddenOut = (urges: readonly Moment[]): number =>
  urges.filter(({ what }) => what === 'passed').length;

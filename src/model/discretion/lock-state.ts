import * as v from 'valibot';
import type { Known } from '../records/kind.ts';

/** Where the lock stands, for as long as the browser runs: with the browser it is locked again. */
export const lockStateSchema = v.looseObject({
  /** Until when our pages stay open without a touch, epoch ms. */
  openUntil: v.number(),
  /** How many tries were wrong since the last right one, and until when (epoch ms) none is heard. */
  wrong: v.number(),
  waitsUntil: v.number(),
});
export type LockState = Known<v.InferOutput<typeof lockStateSchema>>;

export const LOCKED: LockState = { openUntil: 0, wrong: 0, waitsUntil: 0 };

const MINUTE_MS = 60_000;

/** How long the pages stay open from now on, milliseconds; 0 where they are locked, or the clock was set back. */
export function openFor({ openUntil }: LockState, minutes: number, now: number): number {
  const left = openUntil - now;
  return left > 0 && left <= minutes * MINUTE_MS ? left : 0;
}

/** Open as of now. */
export const opened = (minutes: number, now: number): LockState => ({
  ...LOCKED,
  openUntil: now + minutes * MINUTE_MS,
});

/** So many tries may be wrong without a wait; from then on it doubles with each, up to a minute. Milliseconds. */
const FREE_TRIES = 3;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60_000;

/** After a wrong try. */
export function mistaken(state: LockState, now: number): LockState {
  const wrong = state.wrong + 1;
  const over = wrong - FREE_TRIES;
  const wait = over < 0 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** over, LONGEST_WAIT_MS);
  return { ...state, wrong, waitsUntil: now + wait };
}

/** How long until a try is heard, milliseconds. A clock that was set back makes nobody wait. */
export function waitLeft({ waitsUntil }: LockState, now: number): number {
  const left = waitsUntil - now;
  return left > 0 && left <= LONGEST_WAIT_MS ? left : 0;
}

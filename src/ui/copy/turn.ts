/** One page at a time brings a copy back: of two, one would take over what the other put aside. */
import { TURN } from '../../model/copy/turn.ts';

let end: (() => void) | null = null;
let before: Promise<unknown> = Promise.resolve();

/** Takes the turn, until it is given up or the page is closed. Resolves to whether this page has it. */
export async function takeTurn(): Promise<boolean> {
  if (end) return true;
  await before;
  const { promise: over, resolve: giveUp } = Promise.withResolvers<void>();
  const { promise: told, resolve: tell } = Promise.withResolvers<boolean>();
  before = navigator.locks.request(TURN, { ifAvailable: true }, (lock) => {
    if (lock) end = giveUp;
    tell(lock !== null);
    return lock ? over : undefined;
  });
  return told;
}

/** Gives the turn up, where this page has it. */
export function giveTurnUp(): void {
  end?.();
  end = null;
}

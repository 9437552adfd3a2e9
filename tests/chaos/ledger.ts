/** What was told to the background while it died now and then, and what was answered. */
import type { Look, Telling } from './plan.ts';

/** Answered, refused by the background, or never answered. */
export type Came = 'answered' | 'refused' | 'lost';

/** A message, in the order in which those of its look were sent. */
export interface Told {
  readonly look: number;
  readonly person: string;
  readonly telling: Telling;
  readonly came: Came;
  /** What was answered, or why it was refused. */
  readonly answer: unknown;
}

/** What became of a change that was asked for and waits. */
export interface Waiting {
  readonly spare: string;
  /** Whether it was heard that it waits, that it was given up, and that its time came. */
  readonly isKept: boolean;
  isGivenUp: 'answered' | 'lost' | false;
  isDue: boolean;
}

export interface Ledger {
  readonly told: Told[];
  readonly waiting: Waiting[];
  /** Checks of real visits that the log was seen to have. */
  readonly seen: string[];
  /** What was wrong while it ran. */
  readonly faults: string[];
}

export const newLedger = (): Ledger => ({ told: [], waiting: [], seen: [], faults: [] });

/** Keeps what came of a look's messages. */
export function note(
  ledger: Ledger,
  look: number,
  { person, steps }: Look,
  came: readonly ({ readonly came: Came; readonly answer: unknown } | null)[],
): void {
  const tellings = steps.filter((step): step is Telling => step.do === 'tell');
  tellings.forEach((telling, index) => {
    const one = came[index];
    if (one) ledger.told.push({ look, person, telling, ...one });
  });
}

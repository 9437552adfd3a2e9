/** What was told to the background while it died now and then, and what was answered. */
import type { Look, Telling } from './plan.ts';
import type { Reply } from './steps.ts';

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
  /** When it was first sent, and when it was answered or given up; epoch ms. */
  readonly sent: number;
  readonly heard: number;
}

/** When something died, epoch ms. */
export interface End {
  readonly what: 'worker' | 'browser';
  readonly at: number;
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
  /** Real visits that the log was seen to have, and how many were begun. */
  readonly seen: string[];
  begun: number;
  /** What was wrong while it ran. */
  readonly faults: string[];
  readonly ends: End[];
}

export const newLedger = (): Ledger => ({
  ...{ told: [], waiting: [], seen: [], begun: 0, faults: [], ends: [] },
});

/** Keeps what came of a look's messages. */
export function note(
  ledger: Ledger,
  look: number,
  { person, steps }: Look,
  came: readonly (Reply | null)[],
): void {
  const tellings = steps.filter((step): step is Telling => step.do === 'tell');
  tellings.forEach((telling, index) => {
    const one = came[index];
    if (one) ledger.told.push({ look, person, telling, ...one });
  });
}

/** Keeps that something has died. */
export const noteEnd = (ledger: Ledger, what: End['what']): void =>
  void ledger.ends.push({ what, at: Date.now() });

/** How often something has died so far. */
export const endsOf = ({ ends }: Ledger, what: End['what']): number =>
  ends.filter((end) => end.what === what).length;

import type { Outcome } from '../visits/visit.ts';
import type { Check, StoredCheck } from './check.ts';

/** Which checks of the history to show; what is left out is no condition. */
export interface Filter {
  readonly person?: string | undefined;
  readonly network?: string | undefined;
  readonly outcome?: Outcome | undefined;
}

/** A place in the log: the check that is there. */
export type LogPosition = Pick<Check, 'at' | 'id'>;

/** Some of the history, latest first. */
export interface HistoryPage {
  readonly checks: readonly StoredCheck[];
  /** What the next page comes before; null at the end. */
  readonly before: LogPosition | null;
}

/** The most checks that go over in one answer. */
export const MOST_CHECKS = 5_000;

/** Whether a check is one of those asked for. */
export const fits = (check: Check, { person, network, outcome }: Filter): boolean =>
  !check.removed &&
  (!person || check.person === person) &&
  (!network || check.network === network) &&
  (!outcome || check.outcome === outcome);

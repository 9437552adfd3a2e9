/**
 * A calm day is a finished local day without a look that went on. Only finished days count, so the
 * total never falls: nothing that happens today can take away a day already had.
 */
import type { Span } from '../time/span.ts';

/** What is known of the finished days of a stretch: how many there are, and on how many a look went on. */
export interface DayFacts {
  readonly finished: number;
  readonly looked: number;
}

/** How many calm days there are among some days. Clocks that were set may have left more looks than days. */
export const calmDays = ({ finished, looked }: DayFacts): number => Math.max(0, finished - looked);

/**
 * How many days of a span are finished and were counted.
 * @param since ISO date of the first day anyone was listed
 * @param today ISO date; it and later days are not finished
 */
export function finishedDays({ first, end }: Span, since: string, today: string): number {
  const [from, until] = [since > first ? since : first, end < today ? end : today];
  return until <= from ? 0 : Temporal.PlainDate.from(from).until(until).days;
}

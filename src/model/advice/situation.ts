import type { Surface } from '../../networks/network.ts';
import type { Hope } from '../log/answers.ts';
import type { Response } from '../people/person.ts';
import { type PartOfDay, partOfDay } from '../time/parts-of-day.ts';

/** Whether this week's looks are clearly fewer or more than those of the week before. */
export type Trend = 'lighter' | 'heavier';

/** What is known of a moment; null where it is not. */
export interface Situation {
  /** Local hour, 0 to 23. */
  readonly hour: number;
  /** Attempts so far today, this one included if it is one. */
  readonly timesToday: number;
  /** The kind of page, at a pause. */
  readonly surface: Surface | null;
  readonly response: Response | null;
  /** What the user hoped to find, once they said it. */
  readonly hope: Hope | null;
  /** Whole days since the break-up. */
  readonly days: number | null;
  readonly trend: Trend | null;
}

/** When something fits: everything named here has to hold. */
export interface When {
  readonly hope?: Hope;
  readonly surface?: Surface;
  readonly response?: Response;
  readonly trend?: Trend;
  /** Attempts today, at least. */
  readonly timesToday?: number;
  readonly part?: PartOfDay;
  /** Days since the break-up, from the first until before the second. */
  readonly days?: readonly [number, number];
}

/** Whether a moment is as `when` asks. What is not known does not hold. */
export function fits(when: When, at: Situation): boolean {
  const { timesToday = 0, part, days, ...named } = when;
  return (
    Object.entries(named).every(([what, value]) => at[what as keyof typeof named] === value) &&
    at.timesToday >= timesToday &&
    (!part || partOfDay(at.hour) === part) &&
    (!days || (at.days !== null && isBetween(days, at.days)))
  );
}

const isBetween = ([from, to]: readonly [number, number], value: number) =>
  value >= from && value < to;

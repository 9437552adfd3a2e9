import type { Moment } from '../care/moment.ts';
import { plusDays } from '../time/day.ts';
import type { Retention } from './retention-setting.ts';

/** The days on which the log was tidied, ISO dates. */
export interface TidyDays {
  /** The day by whose distance things are too old. */
  readonly reached: string;
  /** A day that the clock has leapt to since, if it has. */
  readonly ahead?: string;
}

/** Between one daily tidying and the next. What lies further ahead may be the day of a clock that is wrong. */
const MOST_AHEAD_DAYS = 2;

/**
 * The day that is taken for reached when the clock shows a day. One that it leapt to is, once the clock has gone on from
 * there: an absence of weeks costs a day, and a clock that is put right again has made nothing older.
 */
export function tidyDays(before: TidyDays | undefined, today: string): TidyDays {
  const { reached: last = today, ahead = today } = before ?? {};
  const reached = last < ahead && ahead < today ? ahead : last;
  return today > plusDays(reached, MOST_AHEAD_DAYS)
    ? { reached, ahead: today }
    : { reached: today };
}

/** The first day that is kept: so many months before a day (ISO dates). */
export const firstKept = (today: string, months: number): string =>
  Temporal.PlainDate.from(today).subtract({ months }).toString();

/** The first day whose figures are kept, where they go with the looks: those of whole months are. */
export const firstCounted = (today: string, months: number): string =>
  Temporal.PlainDate.from(firstKept(today, months)).with({ day: 1 }).toString();

/** The first day whose figures are kept by what the user chose; '' where all are. */
export const countedFrom = ({ months, keepsSums }: Retention, today: string): string =>
  months > 0 && !keepsSums ? firstCounted(today, months) : '';

/**
 * What is left of a moment that is older than looks are kept; null for nothing. Days without contact are
 * counted on for as long as somebody is listed, and urges ridden out as figures are: without their time.
 */
export function leftOf(
  moment: Moment,
  keepsSums: boolean,
  isListed: (person: string) => boolean,
): Moment | null {
  const { kind, what, person = '' } = moment;
  if (kind === 'contact') return isListed(person) ? moment : null;
  return kind === 'urge' && what === 'passed' && keepsSums ? { ...moment, at: 0 } : null;
}

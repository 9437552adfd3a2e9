import type { Moment } from '../care/moment.ts';
import type { Retention } from './retention-setting.ts';

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

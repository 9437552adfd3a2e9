/**
 * How the user is doing, once a month: five statements of our own about the last two weeks, each with five steps. They
 * are no test and have no sum: each is compared with the same statement of the user's own months alone.
 */
import * as v from 'valibot';
import { type Known, kind } from '../records/kind.ts';
import { daysBetween } from '../time/day.ts';

/** What the statements are about; each is the better the more it holds. */
export const STATEMENTS = ['sleep', 'people', 'hope', 'thoughts', 'calm'] as const;
export type Statement = (typeof STATEMENTS)[number];

/** How far a statement holds, from not at all to fully. */
export const STEPS = [1, 2, 3, 4, 5] as const;
export type Step = (typeof STEPS)[number];

const step = v.picklist(STEPS);

export const ratingSchema = v.looseObject({
  sleep: step,
  people: step,
  hope: step,
  thoughts: step,
  calm: step,
});

/** A month's answers, under the month, `2026-11`. */
export const selfRating = kind('selfRating', ratingSchema);
export type SelfRating = Known<v.InferOutput<typeof ratingSchema>>;

/** A month as an id: `2026-11`. */
export const monthSchema = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** The month of a local day (ISO date), and the one so many before it. */
export const monthOf = (day: string): string => day.slice(0, 'YYYY-MM'.length);
const monthBefore = (month: string, count: number): string =>
  Temporal.PlainYearMonth.from(month).subtract({ months: count }).toString();

export type Ratings = ReadonlyMap<string, SelfRating>;

/** So many months at most are shown beside each other. */
const SHOWN_MONTHS = 12;

/** The last twelve months up to one, oldest first, from the first that was answered on. */
export function monthsUpTo(ratings: Ratings, month: string): string[] {
  const months = Array.from({ length: SHOWN_MONTHS }, (_, back) =>
    monthBefore(month, SHOWN_MONTHS - 1 - back),
  );
  return months.slice(months.findIndex((one) => ratings.has(one)));
}

/** A statement that held more, or less, each month three times in a row. */
export interface Change {
  readonly statement: Statement;
  readonly way: 'more' | 'less';
}

/**
 * One month up or down says little: so many in a row are told. Were every step as likely as any other, chance would
 * have each statement told in one month of sixty.
 */
const CONSECUTIVE_MONTHS = 3;

/** What has changed up to a month, statement by statement. A month that was not answered breaks the row. */
export function changesUpTo(ratings: Ratings, month: string): Change[] {
  const row = Array.from({ length: CONSECUTIVE_MONTHS + 1 }, (_, at) =>
    ratings.get(monthBefore(month, CONSECUTIVE_MONTHS - at)),
  );
  return STATEMENTS.flatMap((statement): Change[] => {
    const steps = row.map((one) => one?.[statement] ?? Number.NaN);
    const rises = steps.slice(1).map((step, at) => step - (steps[at] ?? Number.NaN));
    if (rises.every((rise) => rise > 0)) return [{ statement, way: 'more' }];
    return rises.every((rise) => rise < 0) ? [{ statement, way: 'less' }] : [];
  });
}

/** So far a statement holds, or less, where it is low. */
const LOW_STEP: Step = 2;

/** Whether answers lead to help: sleep that stays away, or nothing to look forward to. */
export const leadsToHelp = ({ sleep, hope }: SelfRating): boolean =>
  sleep <= LOW_STEP || hope <= LOW_STEP;

/** The kind of suggestion as which the statements are set aside. */
export const RATING = 'rating';

/** Until when (ISO date) they are not offered, where they are set aside on a day: the next month's first. */
export const ratingAwayUntil = (today: string): string =>
  Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: 1 }).toString();

/** In the first days after somebody was listed there is enough to do. */
const SETTLED_DAYS = 7;

/** What is known of whether to offer the statements. */
export interface RatingOffer {
  /** The month is answered. */
  readonly isRated: boolean;
  /** ISO date until when they were set aside, if they were. */
  readonly until: string | undefined;
  /** ISO date of the first day anyone was listed, if anyone is. */
  readonly since: string | null;
}

/** Whether to offer the statements on a day: once a month. Set aside by a clock that was ahead they are offered. */
export function isRatingOffered({ isRated, until, since }: RatingOffer, today: string): boolean {
  const isSettled = since !== null && daysBetween(since, today) >= SETTLED_DAYS;
  const isAside = until !== undefined && until > today && until <= ratingAwayUntil(today);
  return isSettled && !isRated && !isAside;
}

import { plusDays } from '../time/day.ts';

/** The kind of suggestion as which the steps on the phone are set aside. */
export const PHONE = 'phone';

/** Once answered, they are not offered again for so many days: it is the first week of a month by then, or before. */
const AWAY_DAYS = 28;

/** Until when (ISO date) the steps are not offered, where they were answered on a day. */
export const phoneAwayUntil = (today: string): string => plusDays(today, AWAY_DAYS);

/** Days at the beginning of a month on which the report offers them. */
const OFFERING_DAYS = 7;

/**
 * Whether the report offers them on a day: in the first week of a month, unless they were answered lately.
 * @param until ISO date of the end of the last answer's rest, if there was one
 */
export const isPhoneOffered = (until: string | undefined, today: string): boolean =>
  Temporal.PlainDate.from(today).day <= OFFERING_DAYS && (until === undefined || until <= today);

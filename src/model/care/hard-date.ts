/**
 * Days that may be harder than others: a birthday, an anniversary, the day it ended. They go by the date on the
 * user's wall, as reminders do: after a flight, or with the clock set back, that date's day is the one.
 */
import * as v from 'valibot';
import { isoDay, text, wallTime } from '../records/common-schemas.ts';
import { type Known, kind } from '../records/kind.ts';
import { EVERY_DAY, type Reminder } from '../reminders/reminder.ts';
import { plusDays } from '../time/day.ts';

/** So long may its name be, in characters. */
export const MOST_HARD_DATE_CHARS = 40;

/** What such a day may be, to begin with. */
export const HARD_DATES = ['birthday', 'anniversary', 'ended', 'holiday'] as const;
export type HardDatePreset = (typeof HARD_DATES)[number];

/** A day of the year, `12-24`; 2000 had a 29 February. */
const dayOfYear = v.pipe(
  v.string(),
  v.regex(/^\d\d-\d\d$/),
  v.check((day) => v.is(isoDay, `2000-${day}`)),
);

const hardDateSchema = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^[^@\s]+$/), v.minLength(8), v.maxLength(40)),
  /** What the user calls it. */
  label: text(MOST_HARD_DATE_CHARS),
  /** The day: `12-24` where it comes every year, else an ISO date. */
  on: v.union([dayOfYear, isoDay]),
  /** The pause waits longer on that day. */
  waitsLonger: v.boolean(),
  /** When it was last made or changed: nothing from before then is due. */
  since: wallTime,
});

export const hardDate = kind('hardDate', hardDateSchema);
export type HardDate = Known<v.InferOutput<typeof hardDateSchema>>;

/** One as a page gives it: from when it counts, the background says. */
export const hardDateDraftSchema = v.omit(hardDateSchema, ['since']);

/** Whether a day comes every year. */
export const isYearly = (on: string): boolean => on.length === 'MM-DD'.length;

/** A day as one that comes every year, or only in the year of an ISO date. */
export const yearlyOn = (day: string): string => day.slice('YYYY-'.length);

/** Where a day of the year falls in a year: in one without 29 February, that is the 28th, so that no help comes late. */
const inYear = (on: string, year: number): string =>
  Temporal.PlainMonthDay.from(on).toPlainDate({ year }).toString();

type On = Pick<HardDate, 'on'>;

/** The first ISO date from another on that is the day; null where it is over for good. */
export function nextOn({ on }: On, from: string): string | null {
  if (!isYearly(on)) return on >= from ? on : null;
  const { year } = Temporal.PlainDate.from(from);
  const thisYear = inYear(on, year);
  return thisYear >= from ? thisYear : inYear(on, year + 1);
}

/** Whether an ISO date is the day. */
export const isOn = (date: On, day: string): boolean => nextOn(date, day) === day;

/** Those of the dates that are on a local day (ISO date). */
export const on = <Date extends On>(dates: Iterable<Date>, day: string): Date[] =>
  [...dates].filter((date) => isOn(date, day));

/** Whether the pause waits longer on a local day (ISO date), as wanted for one of its dates. */
export const isLongerOn = (dates: Iterable<HardDate>, day: string): boolean =>
  on(dates, day).some(({ waitsLonger }) => waitsLonger);

/** Dates as they come from a local day (ISO date) on; those that are over last, the latest first. */
export const inComing = (dates: Iterable<HardDate>, today: string): HardDate[] =>
  [...dates].sort((a, b) => {
    const [one, other] = [nextOn(a, today), nextOn(b, today)];
    if (one === null && other === null) return a.on < b.on ? 1 : -1;
    return (one ?? '9') < (other ?? '9') ? -1 : 1;
  });

/** A word is said at this local time on the day before: an evening is left for the plan. */
const EVE_TIME = '18:00';

const NAME = /^hard-date:([^@]+)/;

/**
 * The word on the day before as a reminder that comes once, as seen on a local day (ISO date): due up to the end of the
 * day itself, for who was away. Of a day that is over it has no time, so that what was told of it is still known
 * should the clock go back.
 */
export function eveOf({ id, on, since }: HardDate, today: string): Reminder {
  const day = nextOn({ on }, today);
  const eve = plusDays(day ?? on, -1);
  const when = { weekdays: EVERY_DAY, times: day ? [EVE_TIME] : [], from: eve, until: eve };
  const reminder = { id: `hard-date:${id}`, preset: null, text: '', beforeHardHour: false };
  return { ...reminder, ...when, isOn: true, since };
}

/** The id of the hard date that a reminder or a due is of; nothing where it is of none. */
export const hardDateOf = (id: string): string | undefined => NAME.exec(id)?.[1];

/** Hard dates as seen from a local day: which are on it, on the next, or were on the one before. */
export interface Near {
  readonly when: 'today' | 'tomorrow' | 'yesterday';
  readonly dates: readonly HardDate[];
}

/** The hard dates that a local day (ISO date) has a word for: its own, else the next day's, else those just over. */
export function nearTo(dates: Iterable<HardDate>, today: string): Near | null {
  const days = { today, tomorrow: plusDays(today, 1), yesterday: plusDays(today, -1) };
  const all = [...dates];
  for (const when of ['today', 'tomorrow', 'yesterday'] as const) {
    const there = on(all, days[when]);
    if (there.length > 0) return { when, dates: there };
  }
  return null;
}

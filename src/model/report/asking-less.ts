/**
 * Asking less: after weeks that were quiet, fewer questions and fewer reminders are offered once. What is lessened is
 * kept beside it, so that it comes back as it was.
 */
import * as v from 'valibot';
import { asksWhetherHelped } from '../log/asks-whether-helped.ts';
import { all, NO_CHECKS } from '../log/tally.ts';
import { isoDay, weekday } from '../records/common-schemas.ts';
import type { Draft } from '../records/draft.ts';
import { type Known, setting } from '../records/kind.ts';
import { type Reminder, reminder } from '../reminders/reminder.ts';
import { plusDays } from '../time/day.ts';
import { daysOf } from '../time/span.ts';
import type { Bar } from './calm-days.ts';
import { setAside } from './set-aside.ts';

const lessenedSchema = v.looseObject({
  /** ISO date of the day on which it was asked for. */
  on: isoDay,
  /** Whether a look helped was asked before. */
  asked: v.boolean(),
  /** The weekdays on which reminders came before, by id. */
  weekdays: v.record(v.string(), v.array(weekday)),
});

/** What was lessened; null where nothing is. */
export const lessened = setting('lessened', v.nullable(lessenedSchema), null);
export type Lessened = Known<v.InferOutput<typeof lessenedSchema>>;

/** Weeks are quiet from so many days on. */
export const QUIET_DAYS = 28;

/** So many attempts in them are still quiet: one a week. */
const FEW_ATTEMPTS = 4;

const lastDays = (today: string, days: number): string[] =>
  daysOf({ first: plusDays(today, -days), end: today });

/**
 * Whether each of so many days before a day was watched and calm. A day that was not seen is not calm.
 * @param bars days, as reports tell of them, in any order
 * @param today ISO date of the day under way
 */
export function isCalm(bars: readonly Bar[], today: string, days: number): boolean {
  const known = new Map(bars.map((bar) => [bar.id, bar]));
  return lastDays(today, days).every((day) => known.get(day)?.state === 'calm');
}

/**
 * Whether the weeks before a day were quiet: each of their days was watched and calm, and hardly an attempt was made.
 * @param bars days, as reports tell of them, in any order
 * @param today ISO date of the day under way
 */
export function isQuiet(bars: readonly Bar[], today: string): boolean {
  const known = new Map(bars.map((bar) => [bar.id, bar]));
  const attempts = lastDays(today, QUIET_DAYS).reduce(
    (sum, day) => sum + all(known.get(day)?.tally ?? NO_CHECKS),
    0,
  );
  return attempts <= FEW_ATTEMPTS && isCalm(bars, today, QUIET_DAYS);
}

/** On so many days a week, or more, reminders come often. */
const OFTEN_DAYS = 5;

/** Those of a reminder's weekdays on which it comes where it is to come every second day. */
const everySecond = ({ weekdays }: Reminder): number[] =>
  weekdays.toSorted((a, b) => a - b).filter((_, index) => index % 2 === 0);

const oftenIn = (draft: Draft): Reminder[] =>
  [...draft.all(reminder).values()].filter(
    ({ isOn, weekdays }) => isOn && weekdays.length >= OFTEN_DAYS,
  );

/** The kind of suggestion as which asking less is set aside. */
export const ASK_LESS = 'ask-less';

/** Once answered, it is offered again after half a year at the earliest, in days. */
const AWAY_DAYS = 182;

/** Until when (ISO date) it is not offered, where it was answered on a day. */
export const askLessAwayUntil = (today: string): string => plusDays(today, AWAY_DAYS);

/** Whether there is something to lessen. */
export const canLessen = (draft: Draft): boolean =>
  !draft.setting(lessened) && (draft.setting(asksWhetherHelped) || oftenIn(draft).length > 0);

/** Whether there is something to lessen, and no answer holds yet on a day (ISO date). */
export function mayAskLess(draft: Draft, today: string): boolean {
  const until = draft.setting(setAside)[ASK_LESS];
  return canLessen(draft) && !(until !== undefined && until > today);
}

/** Asks no more whether a look helped, and lets reminders that come often come every second day. */
export function lessen(draft: Draft, today: string, wall: string): void {
  if (draft.setting(lessened)) return;
  const often = oftenIn(draft);
  draft.set(lessened, {
    on: today,
    asked: draft.setting(asksWhetherHelped),
    weekdays: Object.fromEntries(often.map(({ id, weekdays }) => [id, weekdays])),
  });
  draft.set(asksWhetherHelped, false);
  for (const one of often)
    draft.put(reminder, one.id, { ...one, weekdays: everySecond(one), since: wall });
  draft.set(setAside, { ...draft.setting(setAside), [ASK_LESS]: askLessAwayUntil(today) });
}

/** Makes all as it was before. What the user has changed since stays so. */
export function unlessen(draft: Draft, wall: string): void {
  const before = draft.setting(lessened);
  if (!before) return;
  draft.set(lessened, null);
  if (before.asked) draft.set(asksWhetherHelped, true);
  for (const [id, weekdays] of Object.entries(before.weekdays)) {
    const now = draft.get(reminder, id);
    const was = now && { ...now, weekdays };
    if (was && everySecond(was).join() === now.weekdays.join())
      draft.put(reminder, id, { ...was, since: wall });
  }
}

/**
 * Graduation: after weeks in which every day was calm it is offered to taper, to archive somebody or to say goodbye.
 * Tapering builds on asking less, and comes back the same way.
 */
import { person } from '../people/person.ts';
import type { Draft } from '../records/draft.ts';
import { plusDays } from '../time/day.ts';
import { WAIT } from '../visits/limits.ts';
import { waitSeconds } from '../visits/wait-seconds.ts';
import { canLessen, isCalm, lessen } from './asking-less.ts';
import type { Bar } from './calm-days.ts';
import { setAside } from './set-aside.ts';

/**
 * So many finished weeks in a row, and so long until it is offered again. Judgement: twice the weeks after which less
 * is asked, and near the 66 days in which, at the median, a new habit has settled (Lally et al. 2010, Eur. J. Soc.
 * Psychol. 40, 998–1009).
 */
export const CALM_WEEKS = 8;
export const CALM_DAYS = 7 * CALM_WEEKS;

/**
 * Whether each day of those weeks before a day was watched, and calm.
 * @param bars days, as reports tell of them, in any order
 * @param today ISO date of the day under way
 */
export const wereCalm = (bars: readonly Bar[], today: string): boolean =>
  isCalm(bars, today, CALM_DAYS);

/** The kind of suggestion as which graduation is set aside. */
export const GRADUATION = 'graduation';

/** Until when (ISO date) it is not offered, where it was answered on a day. */
export const graduationAwayUntil = (today: string): string => plusDays(today, CALM_DAYS);

/** Whether somebody is listed and in sight, and no answer holds yet on a day (ISO date). */
export function mayGraduate(draft: Draft, today: string): boolean {
  const until = draft.setting(setAside)[GRADUATION];
  if (until !== undefined && until > today) return false;
  return [...draft.all(person).values()].some(({ isArchived }) => !isArchived);
}

/** The wait that tapering comes to, in seconds: half of it. */
export const taperedWait = (seconds: number): number =>
  Math.max(WAIT.shortest, Math.round(seconds / 2));

/** Whether there is something to taper. */
export const canTaper = (draft: Draft): boolean => {
  const seconds = draft.setting(waitSeconds);
  return taperedWait(seconds) < seconds || canLessen(draft);
};

/** Waits no longer than so many seconds, and asks less. */
export function taper(draft: Draft, seconds: number, today: string, wall: string): void {
  if (seconds < draft.setting(waitSeconds)) draft.set(waitSeconds, seconds);
  if (canLessen(draft)) lessen(draft, today, wall);
}

import { calmDays, mondayOf, plusDays } from './calm.ts';
import { add, all, type Check, countOf, NO_CHECKS, sum, type Tally } from './check.ts';

/** One local day of the log, with how its checks came out. */
export interface DayTally {
  /** ISO date. */
  readonly day: string;
  readonly tally: Tally;
}

/** What the report shows of one week, Monday to Sunday. */
export interface WeekReport {
  /** ISO date of the Monday. */
  readonly monday: string;
  /** Seven entries, Monday first. */
  readonly days: readonly DayTally[];
  readonly total: Tally;
  /** The week before this one. */
  readonly before: Tally;
  /** Networks with at least one look, most first. */
  readonly networks: readonly { readonly network: string; readonly tally: Tally }[];
  /** People with at least one look, most first. */
  readonly people: readonly { readonly person: string; readonly tally: Tally }[];
  /** Finished days of this week without a look that went on. */
  readonly calmDays: number;
  /** The same since the first person was listed; it only grows. */
  readonly calmDaysInAll: number;
  /** The Monday of the earliest week with anything to show, for paging back. */
  readonly firstMonday: string;
}

/** What the popup shows at a glance. */
export interface Glance {
  readonly today: Tally;
  readonly week: Tally;
  readonly calmDaysInAll: number;
  readonly calmDaysThisWeek: number;
}

type WeekCheck = Omit<Check, 'visits' | 'seen'>;

/** What a week's report is made of, as the log gives it. */
export interface WeekLog {
  /** Days with checks, of this week and the one before. */
  readonly days: readonly DayTally[];
  /** This week's checks. */
  readonly checks: readonly WeekCheck[];
  /** Finished days of all time on which a look went on. */
  readonly lookedDays: number;
  /** ISO date of the first day anyone was listed. */
  readonly since: string;
}

/** Days of the week at `monday` on which a look went on, today left out. */
const looked = (days: readonly DayTally[], monday: string, today: string) =>
  days.filter(
    ({ day, tally }) =>
      day >= monday && day < plusDays(monday, 7) && day < today && tally['went-on'] > 0,
  ).length;

const calmInWeek = (log: WeekLog, monday: string, today: string) =>
  calmDays(
    monday > log.since ? monday : log.since,
    plusDays(monday, 7),
    looked(log.days, monday, today),
    today,
  );

/** The report of the week at `monday`; `today` is an ISO date. */
export function weekReport(log: WeekLog, monday: string, today: string): WeekReport {
  const tallies = new Map(log.days.map(({ day, tally }) => [day, tally]));
  const week = (start: string) =>
    Array.from({ length: 7 }, (_, index) => plusDays(start, index)).map((day) => ({
      day,
      tally: tallies.get(day) ?? NO_CHECKS,
    }));
  const days = week(monday);
  return {
    monday,
    days,
    total: sum(days.map(({ tally }) => tally)),
    before: sum(week(plusDays(monday, -7)).map(({ tally }) => tally)),
    networks: by(log.checks, 'network').map(([network, tally]) => ({ network, tally })),
    people: by(log.checks, 'person').map(([person, tally]) => ({ person, tally })),
    calmDays: calmInWeek(log, monday, today),
    calmDaysInAll: calmDays(log.since, today, log.lookedDays, today),
    firstMonday: mondayOf(log.since),
  };
}

/** Looks by what they have in common, most first. */
function by(checks: readonly WeekCheck[], what: 'network' | 'person'): [string, Tally][] {
  const tallies = new Map<string, Tally>();
  for (const check of checks) {
    tallies.set(check[what], add(tallies.get(check[what]) ?? NO_CHECKS, countOf(check)));
  }
  return [...tallies].filter(([, tally]) => all(tally) > 0).sort(([, a], [, b]) => all(b) - all(a));
}

/** The popup's figures, from this week's report. */
export const glance = (report: WeekReport, today: string): Glance => ({
  today: report.days.find(({ day }) => day === today)?.tally ?? NO_CHECKS,
  week: report.total,
  calmDaysInAll: report.calmDaysInAll,
  calmDaysThisWeek: report.calmDays,
});

import type { Trend } from '../advice/situation.ts';
import { trendOf } from '../advice/trend.ts';
import { NO_CHECKS, type Tally } from '../log/tally.ts';
import type { Report } from './report.ts';

/** What the popup shows at a glance. */
export interface Glance {
  readonly today: Tally;
  readonly week: Tally;
  readonly calmDaysInAll: number;
  readonly calmDaysThisWeek: number;
  readonly notSeenThisWeek: number;
  /** Whether all of this week so far was seen, and of today. */
  readonly isWeekSeen: boolean;
  readonly isTodaySeen: boolean;
  /** How this week compares so far; null where it is much like the one before. */
  readonly trend: Trend | null;
}

/** The popup's figures, from this week's report. */
export const glance = (report: Report): Glance => ({
  today: report.bars.find(({ id }) => id === report.today)?.tally ?? NO_CHECKS,
  week: report.total,
  calmDaysInAll: report.calmDaysInAll,
  calmDaysThisWeek: report.calmDays,
  notSeenThisWeek: report.notSeenDays,
  isWeekSeen: report.isSeenSoFar,
  isTodaySeen: !report.isTodayMissed,
  trend: trendOf(report),
});

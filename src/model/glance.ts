import { NO_CHECKS, type Tally } from './check.ts';
import type { Report } from './report.ts';

/** What the popup shows at a glance. */
export interface Glance {
  readonly today: Tally;
  readonly week: Tally;
  readonly calmDaysInAll: number;
  readonly calmDaysThisWeek: number;
}

/** The popup's figures, from this week's report. */
export const glance = (report: Report, today: string): Glance => ({
  today: report.bars.find(({ id }) => id === today)?.tally ?? NO_CHECKS,
  week: report.total,
  calmDaysInAll: report.calmDaysInAll,
  calmDaysThisWeek: report.calmDays,
});

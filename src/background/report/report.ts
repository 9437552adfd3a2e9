import { firstWeekday } from '../../language/format.ts';
import type { Trend } from '../../model/advice/situation.ts';
import { trendOf } from '../../model/advice/trend.ts';
import { showsLearnt } from '../../model/log/shows-learnt.ts';
import { countedSince } from '../../model/report/counted-since.ts';
import { glance } from '../../model/report/glance.ts';
import type { HopeOutcomes } from '../../model/report/groups.ts';
import { barsOf, type Report, reportOf } from '../../model/report/report.ts';
import { localDay } from '../../model/time/day.ts';
import { chosenFirstDay } from '../../model/time/first-day.ts';
import { type SpanKind, spanAt, spanBefore } from '../../model/time/span.ts';
import { daysIn, readReport } from '../../storage/log/sums.ts';
import { records } from '../change/records.ts';
import { answer } from '../router.ts';

/** So many answers before they are told at the pause. */
const TOLD = 3;

/** Answers the popup's and the report's questions from the log. */
export function answerReports(): void {
  answer('report', ({ span, day }) => report(span, day));
  answer('glance', async () => glance(await report('week', today()), await trend(), today()));
}

const today = () => localDay(Date.now());

/** Which day weeks begin on, 1 (Monday) to 7. */
const firstDay = async (): Promise<number> =>
  (await records()).setting(chosenFirstDay) || firstWeekday();

/** The report of the span of a kind that holds an ISO date. */
export async function report(kind: SpanKind, day: string): Promise<Report> {
  const begun = (await records()).setting(countedSince) ?? today();
  const span = spanAt(kind, day, await firstDay(), begun, today());
  return reportOf(await readReport(span, begun, today()), span, today());
}

/** How this week compares so far with the one before; null where they are much alike. */
export async function trend(): Promise<Trend | null> {
  const now = spanAt('week', today(), await firstDay(), today(), today());
  const both = { ...now, first: spanBefore(now).first };
  return trendOf(barsOf(await daysIn(both), both), now.first, today());
}

/** Of each hope answered often enough: how often looking helped, over all time, where the user wants to see it. */
export async function learnt(): Promise<readonly HopeOutcomes[]> {
  if (!(await records()).setting(showsLearnt)) return [];
  const { hopes } = await report('all', today());
  return hopes.filter(({ helped: { better, same, worse } }) => better + same + worse >= TOLD);
}

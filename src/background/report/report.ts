import { firstWeekday } from '../../language/format.ts';
import type { Trend } from '../../model/advice/situation.ts';
import { trendOf } from '../../model/advice/trend.ts';
import { hardDate, on } from '../../model/care/hard-date.ts';
import { countedFrom } from '../../model/log/retention.ts';
import { retention } from '../../model/log/retention-setting.ts';
import { showsLearnt } from '../../model/log/shows-learnt.ts';
import type { Draft } from '../../model/records/draft.ts';
import { countedSince } from '../../model/report/counted-since.ts';
import { glance } from '../../model/report/glance.ts';
import type { HopeOutcomes } from '../../model/report/groups.ts';
import { type Report, reportOf } from '../../model/report/report.ts';
import { type Figures, toldFrom } from '../../model/sync/day-figures.ts';
import { isOneOfSeveral } from '../../model/sync/heard-from.ts';
import { earlier, later } from '../../model/time/day.ts';
import { chosenFirstDay } from '../../model/time/first-day.ts';
import { daysOf, type SpanKind, spanAt } from '../../model/time/span.ts';
import { readFigures } from '../../storage/log/day-figures.ts';
import { readReport } from '../../storage/log/sums.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { answer } from '../router.ts';
import { today } from '../time/today.ts';

/** So many answers before they are told at the pause. */
const ENOUGH_ANSWERS = 3;

/** Answers the popup's and the report's questions from the log. */
export function answerReports(): void {
  answer('report', ({ span, day }) => report(span, day));
  answer('glance', async () => {
    const told = glance(await report('week', await today()));
    return { ...told, trend: await ofAll(told.trend) };
  });
}

/** Which day weeks begin on, 1 (Monday) to 7. */
const firstDay = (kept: Draft): number => kept.setting(chosenFirstDay) || firstWeekday();

/** The report of the span of a kind that holds an ISO date. */
export async function report(kind: SpanKind, day: string): Promise<Report> {
  const now = await today();
  const kept = await records();
  const since = await begun(kept, now);
  const span = spanAt(kind, day, firstDay(kept), since, now);
  const dates = [...kept.all(hardDate).values()];
  const spared = kind === 'week' ? daysOf(span).filter((one) => on(dates, one).length > 0) : [];
  return reportOf(await readReport(span, since, now), span, now, spared);
}

/** What this browser tells of its finished days. */
export async function ownFigures(): Promise<Figures> {
  const now = await today();
  const kept = await records();
  const counted = countedFrom(kept.setting(retention), now);
  return readFigures(toldFrom(later(await begun(kept, now), counted), now), now);
}

/**
 * Since when days are counted (ISO date). One still to come is of a clock that was ahead: they count from
 * now on.
 */
async function begun(kept: Draft, now: string): Promise<string> {
  const since = kept.setting(countedSince) ?? now;
  if (since > now) await change({ do: 'countFrom', with: now });
  return earlier(since, now);
}

/** How this week compares so far with the one before; null where they are much alike. */
export const trend = async (): Promise<Trend | null> =>
  ofAll(trendOf(await report('week', await today())));

/** What of it holds for all browsers: where there are others, they may have made up for what is lighter here. */
const ofAll = async (here: Trend | null): Promise<Trend | null> =>
  here === 'lighter' && isOneOfSeveral(await records()) ? null : here;

/** Of each hope answered often enough: how often looking helped, over all time, where the user wants to see it. */
export async function learnt(): Promise<readonly HopeOutcomes[]> {
  if (!(await records()).setting(showsLearnt)) return [];
  const { hopes } = await report('all', await today());
  return hopes.filter(
    ({ helped: { better, same, worse } }) => better + same + worse >= ENOUGH_ANSWERS,
  );
}

import { t } from '../../language/text.ts';
import { headlineOf, isLetGo } from '../../model/report/headline.ts';
import type { Report } from '../../model/report/report.ts';
import { plusDays } from '../../model/time/day.ts';
import { Urges } from '../care/urge-count.tsx';
import { Softened } from '../change/softened-count.tsx';
import { type Mood, Window } from '../parts/window.tsx';

/** What the window shows of a span: a light on the horizon after a heavier one, a wide sky where it is known that nothing opened. */
function moodOf(report: Report): Exclude<Mood, 'unseen'> {
  const { total, needed } = report;
  const isClosed = total['went-on'] + total['ran-into'] + needed === 0;
  if (isClosed && !isLetGo(report)) return 'wide';
  const { lead } = headlineOf(report);
  return lead === 'heavier' || lead === 'hard' ? 'light' : 'even';
}

/** The span seen through the window, with one thing to take along. */
export function Outlook({ report }: { report: Report }) {
  const mood = moodOf(report);
  const { span } = report;
  const days = { from: span.first, to: plusDays(span.end, -1) };
  return (
    <section class="outlook" aria-label={t('report-outlook-title')}>
      <Window mood={mood} silent />
      <div>
        <p class="soft lead">
          {t(
            mood === 'wide' && !report.isSeenSoFar
              ? 'report-outlook-seen'
              : `report-outlook-${mood}`,
          )}
        </p>
        <Urges {...days} />
        <Softened {...days} />
      </div>
    </section>
  );
}

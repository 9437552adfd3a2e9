import { i18n } from '#i18n';
import { all, letGoBy, NO_CHECKS } from '../../model/check.ts';
import type { Report } from '../../model/report.ts';
import { Window } from '../parts/window.tsx';
import { ByPerson } from './by-person.tsx';
import { Figures } from './figures.tsx';
import { hardDay } from './hard-day.ts';
import { Outlook } from './outlook.tsx';
import { dayName } from './series.ts';
import { ByDay, ByNetwork } from './week-charts.tsx';

/** One week: the finding in words, its figures, its charts. */
export function Week({ report }: { report: Report }) {
  if (all(report.total) === 0) return <Empty report={report} />;
  return (
    <>
      <h1>{headline(report)}</h1>
      <Figures report={report} />
      <div class="charts">
        <ByDay report={report} />
        <div class="stack">
          <ByNetwork report={report} />
          <ByPerson report={report} />
          <Outlook total={report.total} />
        </div>
      </div>
    </>
  );
}

/** The finding in words: never a reproach, and kind about a heavy week. */
function headline({ total, bars }: Report): string {
  const by = letGoBy(total);
  if (by === 0) return i18n.t('report.headlineHard');
  const hard = hardDay(bars);
  return [
    by === all(total) ? i18n.t('report.headlineAll') : i18n.t('report.headline', [by, all(total)]),
    ...(hard ? [i18n.t('report.hardDay', [dayName(hard, 'long')])] : []),
  ].join(' ');
}

/** A week without checks: nothing yet, or nothing at all to look back on. */
function Empty({ report }: { report: Report }) {
  const isFirst = all(report.before ?? NO_CHECKS) === 0 && report.calmDaysInAll === 0;
  return (
    <>
      <h1>{i18n.t(isFirst ? 'report.emptyTitle' : 'report.headlineNone')}</h1>
      {!isFirst && <Figures report={report} />}
      <div class="nobody">
        <Window mood="wide" silent />
        <p class="soft">{i18n.t('report.empty')}</p>
      </div>
    </>
  );
}

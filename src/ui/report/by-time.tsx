import { t } from '../../language/text.ts';
import { all } from '../../model/log/tally.ts';
import { hardDay } from '../../model/report/hard-day.ts';
import { headlineOf } from '../../model/report/headline.ts';
import type { Report } from '../../model/report/report.ts';
import { Bars } from './bars.tsx';
import { columnsOf } from './columns.ts';
import { dayName, SERIES } from './names.ts';
import { NotSeen } from './not-seen.tsx';
import { OutcomeTable } from './table.tsx';

/** Looks by day, month or year, how each came out, with a key that counts them, and a table. */
export function ByTime({ report }: { report: Report }) {
  const { step, columns } = columnsOf(report);
  return (
    <section class="card stack" aria-labelledby="by-time">
      <h2 id="by-time">{finding(report) ?? t(`report-by-${step}`)}</h2>
      <Bars columns={columns} label={t(`report-chart-${step}`)} />
      <ul class="row key soft small">
        {SERIES.map(({ outcome, counted }) => (
          <li key={outcome}>
            <svg width="12" height="12" aria-hidden="true">
              <rect class={`bar ${outcome}`} width="12" height="12" rx="3" />
            </svg>{' '}
            {t(counted, { count: report.total[outcome] })}
          </li>
        ))}
      </ul>
      <NotSeen days={report.notSeenDays} />
      <Comparison report={report} />
      <OutcomeTable heading={t(`report-step-${step}`)} rows={columns}>
        <p class="soft small">{t('report-turnedAwayHint')}</p>
      </OutcomeTable>
    </section>
  );
}

/** The day that stands out, where the headline does not say so already. */
function finding(report: Report): string | null {
  const { when } = headlineOf(report);
  const day = report.span.kind === 'week' ? hardDay(report.bars) : null;
  if (!day || (when && 'day' in when)) return null;
  return t('report-hardDay', { weekday: dayName(day, 'long') });
}

/** How many looks there were, beside the span before and the usual, where there was one. */
function Comparison({ report }: { report: Report }) {
  const { total, before, usual, span } = report;
  if (!before || usual === null) return null;
  const values = { looks: all(total), before: all(before), usual: Math.round(usual) };
  const kind = span.kind === 'month' ? 'month' : 'week';
  return <p class="soft small">{t('report-usual', { span: kind, ...values })}</p>;
}

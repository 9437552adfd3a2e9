import { useState } from 'preact/hooks';
import { large } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { all } from '../../model/log/tally.ts';
import { headlineOf } from '../../model/report/headline.ts';
import type { Report } from '../../model/report/report.ts';
import { AverageKey } from './average.tsx';
import { Bars } from './bars.tsx';
import { averageIn, type Column, columnsOf, factsOf, type Step } from './columns.ts';
import { dayName, mean, SERIES } from './names.ts';
import { LetGo, NotSeen } from './not-seen.tsx';
import { OneMark } from './one-mark.tsx';
import { Picked } from './picked.tsx';
import { OutcomeTable } from './table.tsx';

/** Looks by day, month or year, how each came out, with a key that counts them, and a table. */
export function ByTime({ report }: { report: Report }) {
  const { step, columns } = columnsOf(report);
  const average = averageIn(columns);
  const [chosen, setChosen] = useState<number | null>(null);
  const at = chosen ?? columns.length - 1;
  const said = factsOf(columns[at]);
  return (
    <section class="card stack" aria-labelledby="by-time">
      <h2 id="by-time">{finding(report) ?? countText(step, columns)}</h2>
      <div class="with-marks">
        <Bars {...{ columns, average, chosen }} label={t(`report-chart-${step}`)} />
        <OneMark
          {...{ at, said }}
          label={t(`report-step-${step}`)}
          marks={columns.length}
          onChoose={setChosen}
        />
      </div>
      {chosen !== null && <Picked facts={said} />}
      <ul class="row key soft small">
        {SERIES.filter(({ outcome }) => report.total[outcome] > 0).map(({ outcome, counted }) => (
          <li key={outcome}>
            <svg width="12" height="12" aria-hidden="true">
              <rect class={`bar ${outcome}`} width="12" height="12" rx="3" />
            </svg>{' '}
            {t(counted, { count: report.total[outcome] })}
          </li>
        ))}
        {average && <AverageKey average={average} step={step} report={report} />}
      </ul>
      <NotSeen days={report.notSeenDays} />
      <LetGo report={report} />
      <Comparison report={report} />
      <OutcomeTable heading={t(`report-step-${step}`)} rows={columns} average={average}>
        <p class="soft small">{t('report-turnedAwayHint')}</p>
      </OutcomeTable>
    </section>
  );
}

/** The day that stands out, where the headline does not say so already. */
function finding(report: Report): string | null {
  const { when } = headlineOf(report);
  const { day } = report.findings;
  if (!day || (when && 'day' in when)) return null;
  return t('report-hardDay', { weekday: dayName(day, 'long') });
}

/** Where nothing stands out, the plain count of what the bars show. */
function countText(step: Step, columns: readonly Column[]): string {
  const counts = columns.map(({ tally }) => all(tally)).filter(Boolean);
  const [attempts, some] = [large(counts.reduce((a, b) => a + b, 0)), counts.length];
  switch (step) {
    case 'day':
      return t('report-by-day', { attempts, days: some });
    case 'month':
      return t('report-by-month', { attempts, months: some });
    case 'year':
      return t('report-by-year', { attempts, years: some });
  }
}

/** How many attempts there were, beside the span before and the usual; of one under way, on the same days. */
function Comparison({ report }: { report: Report }) {
  const text = comparisonText(report);
  return text ? <p class="soft small">{text}</p> : null;
}

function comparisonText({ total, before, usual, soFar, span: { kind } }: Report): string | null {
  const span = kind === 'month' ? 'month' : 'week';
  if (soFar) {
    const { days, now, before: then } = soFar;
    return t('report-soFar', { span, days, now: now.attempts, before: then.attempts });
  }
  if (!before) return null;
  const counts = { attempts: all(total), before: all(before) };
  if (usual === null) return t('report-beside', { span, ...counts });
  return t('report-usual', { span, ...counts, usual: mean(usual) });
}

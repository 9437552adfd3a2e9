import { i18n } from '#i18n';
import { all } from '../../model/check.ts';
import type { WeekReport } from '../../model/week.ts';
import { networkById } from '../../networks/index.ts';
import { DayChart } from './day-chart.tsx';
import { dayName, SERIES } from './series.ts';
import { WeekTable } from './week-table.tsx';

/** Checks by day, how each came out, with a key and a table. */
export const ByDay = ({ report }: { report: WeekReport }) => (
  <section class="card stack" aria-labelledby="by-day">
    <h2 id="by-day">{i18n.t('report.byDay')}</h2>
    <DayChart days={report.days} />
    <ul class="row key soft small">
      {SERIES.map(({ outcome, name }) => (
        <li key={outcome}>
          <svg width="12" height="12" aria-hidden="true">
            <rect class={`bar ${outcome}`} width="12" height="12" rx="3" />
          </svg>{' '}
          {i18n.t(name)}
        </li>
      ))}
    </ul>
    <p class="soft small">{i18n.t('report.turnedAwayHint')}</p>
    <WeekTable
      heading={i18n.t('report.day')}
      rows={report.days.map(({ day, tally }) => ({ name: dayName(day), tally }))}
    />
  </section>
);

/** Checks by network, most first, each with a bar of its share and its figure. */
export function ByNetwork({ report }: { report: WeekReport }) {
  const rows = report.networks.map(({ network, tally }) => ({
    name: networkById(network)?.name ?? network,
    tally,
  }));
  const most = Math.max(...rows.map(({ tally }) => all(tally)));
  return (
    <section class="card stack" aria-labelledby="by-network">
      <h2 id="by-network">{i18n.t('report.byNetwork')}</h2>
      <ul class="shares">
        {rows.map(({ name, tally }) => (
          <li key={name}>
            <span>{name}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bar turned-away" width={(100 * all(tally)) / most} height="10" />
            </svg>
            <span class="count">{all(tally)}</span>
          </li>
        ))}
      </ul>
      <WeekTable heading={i18n.t('report.network')} rows={rows} />
    </section>
  );
}

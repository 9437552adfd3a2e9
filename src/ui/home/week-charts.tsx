import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { all, letGoBy, type Tally } from '../../model/check.ts';
import type { Report } from '../../model/report.ts';
import { networkById } from '../../networks/index.ts';
import { DayChart } from './day-chart.tsx';
import { dayName, SERIES } from './series.ts';
import { WeekTable } from './week-table.tsx';

/** Checks by day, how each came out, with a key that counts the week, and a table. */
export const ByDay = ({ report: { bars, total } }: { report: Report }) => (
  <section class="card stack" aria-labelledby="by-day">
    <h2 id="by-day">{i18n.t('report.byDay')}</h2>
    <DayChart days={bars} />
    <ul class="row key soft small">
      {SERIES.map(({ outcome, counted }) => (
        <li key={outcome}>
          <svg width="12" height="12" aria-hidden="true">
            <rect class={`bar ${outcome}`} width="12" height="12" rx="3" />
          </svg>{' '}
          {i18n.t(counted, [total[outcome]])}
        </li>
      ))}
    </ul>
    <p class="soft small">{i18n.t('report.turnedAwayHint')}</p>
    <WeekTable
      heading={i18n.t('report.day')}
      rows={bars.map(({ id, tally }) => ({ name: dayName(id), tally }))}
    />
  </section>
);

interface SharesProps {
  id: string;
  title: string;
  /** What the rows are, as the table's heading says it. */
  heading: string;
  rows: readonly { name: string; tally: Tally }[];
  children?: ComponentChildren;
}

/** Looks by something they have in common, most first: how many were let go by, drawn and in figures. */
export function Shares({ id, title, heading, rows, children }: SharesProps) {
  const most = Math.max(...rows.map(({ tally }) => all(tally)));
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="shares">
        {rows.map(({ name, tally }) => (
          <li key={name}>
            <span>{name}</span>
            <Share tally={tally} most={most} />
            <span class="count">{i18n.t('report.ofAll', [letGoBy(tally), all(tally)])}</span>
          </li>
        ))}
      </ul>
      {children}
      <p class="soft small">{i18n.t('report.byNetworkHint')}</p>
      <WeekTable heading={heading} rows={rows} />
    </section>
  );
}

/** Looks by network. */
export const ByNetwork = ({ report }: { report: Report }) => (
  <Shares
    id="by-network"
    title={i18n.t('report.byNetwork')}
    heading={i18n.t('report.network')}
    rows={report.networks.map(({ id, tally }) => ({
      name: networkById(id)?.name ?? id,
      tally,
    }))}
  />
);

/** One row's bar: let go by, then went on, on a scale that the longest fills. */
function Share({ tally, most }: { tally: Tally; most: number }) {
  const by = (100 * letGoBy(tally)) / most;
  const on = (100 * tally['went-on']) / most;
  return (
    <svg aria-hidden="true">
      {by > 0 && <rect class="bar turned-away" width={`${by - 1}%`} height="12" rx="5" />}
      {on > 0 && <rect class="bar went-on" x={`${by}%`} width={`${on - 1}%`} height="12" rx="5" />}
    </svg>
  );
}

import { t } from '../../language/text.ts';
import { all } from '../../model/log/tally.ts';
import type { Report } from '../../model/report/report.ts';
import type { Origin } from '../../model/visits/visit.ts';
import { titleOf } from '../log/answer-choices.ts';
import { Counted } from './counted.tsx';
import { Table } from './table.tsx';

const WAYS = [
  { name: 'report-way-opened', class: 'turned-away' },
  { name: 'report-way-link', class: 'turned-away' },
  { name: 'report-way-search', class: 'turned-away' },
  { name: 'report-way-ranInto', class: 'met' },
] as const;

/** Going looking against running into someone: how each look came about. */
export function Ways({ report }: { report: Report }) {
  const { total } = report;
  const rows = waysOf(report);
  if (rows.length < 2) return null;
  return (
    <section class="card stack" aria-labelledby="ways">
      <h2 id="ways">
        {total['ran-into'] > 0
          ? t('report-ways', { looks: all(total), met: total['ran-into'] })
          : titleOf('cameBy')}
      </h2>
      <Counted rows={rows} />
      <p class="soft small">{t('report-way-hint')}</p>
      <Table
        headings={[t('report-way-heading'), t('report-times')]}
        rows={rows.map(({ name, times }) => ({ name, cells: [times] }))}
      />
    </section>
  );
}

/** The ways with at least one look. */
function waysOf({ counters, total }: Report) {
  const went = (some: readonly Origin[]) =>
    some.reduce((sum, one) => sum + (counters[`origin:${one}`] ?? 0), 0);
  const times = [
    went(['opened']),
    went(['link', 'advance', 'feed']),
    went(['search']),
    total['ran-into'],
  ];
  return WAYS.map(({ name, class: kind }, index) => ({
    name: t(name),
    kind,
    times: times[index] ?? 0,
  })).filter((way) => way.times > 0);
}

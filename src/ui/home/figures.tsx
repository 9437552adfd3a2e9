import { i18n } from '#i18n';
import { all, letGoBy } from '../../model/check.ts';
import type { WeekReport } from '../../model/week.ts';

/** The week in three figures, each beside the week before or all there was. */
export function Figures({
  report: { total, before, calmDays, calmDaysInAll },
}: {
  report: WeekReport;
}) {
  const figures = [
    {
      value: String(calmDays),
      label: i18n.t('report.calmDays', calmDays, [calmDays, calmDaysInAll]),
    },
    {
      value: i18n.t('report.ofAll', [letGoBy(total), all(total)]),
      label: i18n.t('report.letGoBy', [letGoBy(before)]),
    },
    {
      value: String(total['went-on']),
      label: i18n.t('report.wentOn', [before['went-on']]),
    },
  ];
  return (
    <ul class="figures">
      {figures.map(({ value, label }) => (
        <li key={label} class="card">
          <span class="figure">{value}</span> <span class="soft small">{label}</span>
        </li>
      ))}
    </ul>
  );
}

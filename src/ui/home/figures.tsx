import { i18n } from '#i18n';
import { all, letGoBy } from '../../model/check.ts';
import type { WeekReport } from '../../model/week.ts';

/** The week in figures, each beside the week before or all there was. */
export function Figures({ report }: { report: WeekReport }) {
  return (
    <ul class="figures">
      {figuresOf(report).map(({ value, label }) => (
        <li key={label} class="card">
          <span class="figure">{value}</span> <span class="soft small">{label}</span>
        </li>
      ))}
    </ul>
  );
}

function figuresOf({ total, before, calmDays, calmDaysInAll }: WeekReport) {
  const calm = {
    value: String(calmDays),
    label: i18n.t('report.calmDays', calmDays, [calmDays, calmDaysInAll]),
  };
  if (all(total) === 0) {
    return [calm, { value: '0', label: i18n.t('report.looks', [all(before)]) }];
  }
  return [
    calm,
    {
      value: i18n.t('report.ofAll', [letGoBy(total), all(total)]),
      label: i18n.t('report.letGoBy', [letGoBy(before), all(before)]),
    },
    {
      value: String(total['went-on']),
      label: i18n.t('report.wentOn', [before['went-on']]),
    },
  ];
}

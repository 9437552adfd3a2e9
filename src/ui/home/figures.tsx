import { i18n } from '#i18n';
import { all, letGoBy, NO_CHECKS } from '../../model/check.ts';
import type { Report } from '../../model/report.ts';

/** The week in figures, each beside the week before or all there was. */
export function Figures({ report }: { report: Report }) {
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

/** Running into someone is told where it happened, and never as a look. */
function figuresOf({ total, before: known, calmDays, calmDaysInAll }: Report) {
  const before = known ?? NO_CHECKS;
  const calm = {
    value: String(calmDays),
    label: i18n.t('report.calmDays', calmDays, [calmDays, calmDaysInAll]),
  };
  const ranInto = {
    value: String(total['ran-into']),
    label: i18n.t('report.ranInto', [before['ran-into']]),
  };
  const met = total['ran-into'] > 0 ? [ranInto] : [];
  if (all(total) === 0) {
    return [calm, { value: '0', label: i18n.t('report.looks', [all(before)]) }, ...met];
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
    ...met,
  ];
}

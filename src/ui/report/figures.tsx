import { i18n } from '#i18n';
import { all, letGoBy, NO_CHECKS, type Tally } from '../../model/log/tally.ts';
import type { Report } from '../../model/report/report.ts';
import type { SpanKind } from '../../model/time/span.ts';
import { figure, spent } from './names.ts';

interface Figure {
  readonly value: string;
  readonly label: string;
}

/** So many stand beside each other. */
const MOST = 4;

/** The span in figures, each beside the span before or all there was. */
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

/** The figures that have something to tell, most telling first. */
export const figuresOf = (report: Report): Figure[] =>
  [calm, looks, time, helped, met].flatMap((one) => one(report) ?? []).slice(0, MOST);

const calm = ({ calmDays, calmDaysInAll, span: { kind } }: Report): Figure => ({
  value: figure(calmDays),
  label:
    kind === 'all'
      ? i18n.t('report.calmDaysInAll', calmDays)
      : i18n.t('report.calmDays', calmDays, [figure(calmDaysInAll)]),
});

/** How many of the looks were let go by; where it was none of them, how many looks there were. */
function looks({ total, before, span: { kind } }: Report): Figure {
  const by = (tally: Tally) =>
    letGoBy(total) === 0 ? figure(all(tally)) : ofAll(letGoBy(tally), all(tally));
  const label = i18n.t(letGoBy(total) === 0 ? 'report.looks' : 'report.letGoBy');
  const isKnown = before && all(before) > 0;
  return { value: by(total), label: isKnown ? compared(label, kind, by(before)) : label };
}

function time({ seconds, secondsBefore, span: { kind } }: Report): Figure | null {
  if (seconds === 0) return null;
  const label = i18n.t('report.spent');
  return {
    value: spent(seconds),
    label: secondsBefore ? compared(label, kind, spent(secondsBefore)) : label,
  };
}

function helped({ helped: { better, same, worse } }: Report): Figure | null {
  const times = better + same + worse;
  return times === 0 ? null : { value: ofAll(better, times), label: i18n.t('report.helped') };
}

/** Running into someone is told where it happened, and never as a look. */
function met({ total, before, span: { kind } }: Report): Figure | null {
  if (total['ran-into'] === 0) return null;
  const label = i18n.t('report.ranInto');
  const then = (before ?? NO_CHECKS)['ran-into'];
  return {
    value: figure(total['ran-into']),
    label: before ? compared(label, kind, figure(then)) : label,
  };
}

const ofAll = (some: number, of: number) => i18n.t('report.ofAll', [figure(some), figure(of)]);

/** What is told, and how it was in the span before. */
const compared = (label: string, kind: SpanKind, before: string) =>
  i18n.t(kind === 'month' ? 'report.monthBefore' : 'report.weekBefore', [label, before]);

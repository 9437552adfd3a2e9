import { large } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { all, stayedClosed, type Tally } from '../../model/log/tally.ts';
import type { Report } from '../../model/report/report.ts';
import type { SpanKind } from '../../model/time/span.ts';
import { figure, spent } from './names.ts';

interface Figure {
  readonly value: string;
  readonly label: string;
  /** The label where there is room for little, as in a picture. */
  readonly short: string;
}

/** So many stand beside each other. */
const MOST_FIGURES = 4;

/** The span in figures, each beside the span before or all there was. */
export function Figures({ report }: { report: Report }) {
  const figures = figuresOf(report);
  if (figures.length === 0) return null;
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

/** The figures that have something to tell, most telling first: none of them is 0. */
export const figuresOf = (report: Report): Figure[] =>
  [calm, looks, time, helped, met].flatMap((one) => one(report) ?? []).slice(0, MOST_FIGURES);

/** The calm days of a span; where it has none, all there were. None at all are no figure. */
function calm(report: Report): Figure | null {
  const { calmDays, calmDaysInAll, span } = report;
  if (calmDays > 0) return calmOf(report);
  if (calmDaysInAll === 0 || span.kind === 'all') return null;
  const days = { days: calmDaysInAll, unseen: 0 };
  const label = t('report-calmDaysInAll', days);
  return { value: figure(calmDaysInAll), label, short: label };
}

function calmOf({ calmDays, calmDaysInAll, notSeenDays, span: { kind } }: Report): Figure {
  const days = { days: calmDays, unseen: notSeenDays };
  return {
    value: figure(calmDays),
    // Where they are all there were, they are told once.
    label:
      kind === 'all' || calmDays === calmDaysInAll
        ? t('report-calmDaysInAll', days)
        : t('report-calmDays', { ...days, all: large(calmDaysInAll) }),
    short: t('report-calmDaysShort', { days: calmDays }),
  };
}

/**
 * How many attempts stayed closed, where it has a span before it to stand beside: alone, the headline says it. Where it
 * was none of them, how many looks there were. A quiet span says so in words.
 */
function looks(report: Report): Figure | null {
  const { total, before } = report;
  const { kind } = report.span;
  if (all(total) === 0) return null;
  const span = spanOf(kind);
  const known = before && all(before) > 0 ? before : null;
  if (stayedClosed(total) === 0) {
    const looks = all(total);
    const label = t('report-looks', { looks });
    const compared =
      known && t('report-looks-before', { looks, span, before: large(known['went-on']) });
    return { value: figure(looks), label: compared ?? label, short: label };
  }
  if (known === null) return null;
  const label = t('report-stayedClosed-before', { span, ...someOf(known) });
  return { value: t('report-ofAll', someOf(total)), label, short: t('report-stayedClosed') };
}

/** For how long they looked; what came up by chance alone, and was let by, was no looking. */
function time({ seconds, secondsBefore, total, before: then, span }: Report): Figure | null {
  if (seconds === 0 || total['went-on'] === 0) return null;
  const label = t('report-spent');
  const before = secondsBefore && then?.['went-on'] ? spent(secondsBefore) : null;
  const compared = before && t('report-spent-before', { span: spanOf(span.kind), before });
  return { value: spent(seconds), label: compared ?? label, short: label };
}

/** How often looking helped; that it never did is said in words, further down. */
function helped({ helped: { better, same, worse } }: Report): Figure | null {
  const times = better + same + worse;
  if (better === 0) return null;
  const label = t('report-helped');
  return {
    value: t('report-ofAll', { some: large(better), all: large(times) }),
    label,
    short: label,
  };
}

/** Running into someone is told where it happened, and never as a look. */
function met({ total, before, span: { kind } }: Report): Figure | null {
  if (total['ran-into'] === 0) return null;
  const label = t('report-ranInto');
  const then = before && large(before['ran-into']);
  const compared = then && t('report-ranInto-before', { span: spanOf(kind), before: then });
  return { value: figure(total['ran-into']), label: compared ?? label, short: label };
}

/** How many attempts stayed closed, as figures. */
const someOf = (tally: Tally) => ({ some: large(stayedClosed(tally)), all: large(all(tally)) });

/** All time has no span before it. */
const spanOf = (kind: SpanKind) => (kind === 'month' ? 'month' : 'week');

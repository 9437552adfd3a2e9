import { t } from '../../language/text.ts';
import type { Average } from '../../model/report/average.ts';
import type { Report } from '../../model/report/report.ts';
import type { Step } from './columns.ts';
import { mean } from './names.ts';

/** A thin line behind the bars, as high as their average. */
export const AverageLine = ({ width, y }: { width: number; y: number }) => (
  <line class="average" x2={width} y1={y} y2={y} />
);

interface Props {
  average: Average;
  step: Step;
  report: Report;
}

/** What the line stands for, in words, among what the bars stand for. */
export const AverageKey = ({ average, step, report }: Props) => (
  <li>
    <svg width="18" height="12" aria-hidden="true">
      <AverageLine width={18} y={6.5} />
    </svg>{' '}
    {averageText(average, step, report)}
  </li>
);

/** The average in words; where some days that are over were not seen throughout, of how many it is, as those do not count. */
export function averageText({ attempts, over }: Average, step: Step, { bars }: Report): string {
  const isSeenInPart = bars.some(({ state, isWatched }) => state !== null && !isWatched);
  return isSeenInPart
    ? t('report-averageSeen', { mean: mean(attempts), over })
    : t('report-average', { mean: mean(attempts), step });
}

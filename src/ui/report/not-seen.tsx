import { wholeDate } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { isLetGo } from '../../model/report/headline.ts';
import type { Report } from '../../model/report/report.ts';

/** An arch, half as wide as high at most: the outline of a window nobody looked through. */
export const archOf = (width: number, height: number): string => {
  const radius = width / 2;
  return `M0 ${height} V${radius} A${radius} ${radius} 0 0 1 ${width} ${radius} V${height} Z`;
};

/** Says how many days were not seen, and what that means. Nothing where all were. */
export const NotSeen = ({ days }: { days: number }) =>
  days > 0 ? (
    <p class="soft small not-seen">
      <svg width="12" height="16" viewBox="-1 -1 12 16" aria-hidden="true">
        <path class="unseen" d={archOf(10, 14)} />
      </svg>{' '}
      {t('report-notSeen', { days })}
    </p>
  ) : null;

/** Says from which day on a span has figures, where those before were let go. */
export const LetGo = ({ report }: { report: Report }) =>
  isLetGo(report) ? (
    <p class="soft small">{t('report-letGo', { day: wholeDate(report.figuresFrom) })}</p>
  ) : null;

import { t } from '../../language/text.ts';

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

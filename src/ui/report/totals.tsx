import { t } from '../../language/text.ts';
import { all, stayedClosed } from '../../model/log/tally.ts';
import type { Glance } from '../../model/report/glance.ts';

/** Calm days, and how much of this week stayed closed. */
export function Totals({ glance: { week, calmDaysInAll, notSeenThisWeek } }: { glance: Glance }) {
  const isQuiet = all(week) === 0;
  return (
    <section class="card row apart totals">
      <p>
        <span class="figure">{calmDaysInAll}</span>{' '}
        <span class="soft small">
          {t('popup-calmDays', { days: calmDaysInAll, unseen: notSeenThisWeek })}
        </span>
      </p>
      <p>
        <span class="figure">
          {isQuiet ? 0 : t('popup-ofAll', { some: stayedClosed(week), all: all(week) })}
        </span>{' '}
        <span class="soft small">{t(isQuiet ? 'popup-weekNone' : 'popup-stayedClosed')}</span>
      </p>
    </section>
  );
}

/** Today in one line. */
export const Today = ({ glance: { today } }: { glance: Glance }) => (
  <p class="soft small">
    {all(today) === 0
      ? t('popup-todayNone')
      : t('popup-today', { closed: stayedClosed(today), wentOn: today['went-on'] })}
  </p>
);

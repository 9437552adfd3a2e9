import { large } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { all, stayedClosed } from '../../model/log/tally.ts';
import type { Glance } from '../../model/report/glance.ts';
import { isOneOfSeveral } from '../../model/sync/heard-from.ts';
import { records } from '../parts/live-data.ts';
import { figure } from './names.ts';

/** Calm days, and how much of this week stayed closed. What is none is said in words, never as a large 0. */
export const Totals = ({
  glance: { week, calmDaysInAll, notSeenThisWeek, isWeekSeen },
}: {
  glance: Glance;
}) => (
  <>
    <HereAlone />
    <section class="card row apart totals">
      <Calm days={calmDaysInAll} unseen={notSeenThisWeek} />
      <Week week={week} isSeen={isWeekSeen} />
    </section>
  </>
);

/** Says that it is all of this browser, where there are others. */
const HereAlone = () =>
  records.value && isOneOfSeveral(records.value) ? (
    <p class="soft small here">{t('elsewhere-here')}</p>
  ) : null;

const Calm = ({ days, unseen }: { days: number; unseen: number }) =>
  days === 0 ? (
    <p class="in-words">{t('popup-calmNone', { unseen })}</p>
  ) : (
    <Total value={figure(days)} label={t('popup-calmDays', { days, unseen })} />
  );

function Week({ week, isSeen }: { week: Glance['week']; isSeen: boolean }) {
  const [closed, attempts] = [stayedClosed(week), all(week)];
  if (attempts === 0) return <p class="in-words">{t('popup-weekNone', { seen: seen(isSeen) })}</p>;
  if (closed === 0)
    return <Total value={figure(attempts)} label={t('popup-attempts', { attempts })} />;
  const some = t('popup-ofAll', { some: large(closed), all: large(attempts) });
  return <Total value={some} label={t('popup-stayedClosed')} />;
}

const Total = ({ value, label }: { value: string; label: string }) => (
  <p>
    <span class="figure">{value}</span> <span class="soft small">{label}</span>
  </p>
);

const seen = (isSeen: boolean) => (isSeen ? 'all' : 'some');

/** Today in one line. */
export const Today = ({ glance: { today, isTodaySeen } }: { glance: Glance }) => (
  <p class="soft small">
    {all(today) === 0
      ? t('popup-todayNone', { seen: seen(isTodaySeen) })
      : t('popup-today', { closed: stayedClosed(today), wentOn: today['went-on'] })}
  </p>
);

import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { nearTo } from '../../model/care/hard-date.ts';
import { plans } from '../../model/care/plan.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { isPausedDay } from '../../model/reminders/due.ts';
import { useDayInView } from '../parts/day-in-view.ts';
import { settingOf } from '../parts/live-data.ts';
import { reminderSettings } from '../reminders/reminding.ts';
import { hardDates } from './hard-dates.ts';
import { PlanCard } from './plan-card.tsx';

interface Props {
  /** In the popup the way to a plan opens a tab. */
  isPopup?: boolean;
}

/** A word on a hard date: the day before, on the day with its plan, and once it is over. */
export function HardDateCard({ isPopup = false }: Props) {
  const today = useDayInView();
  const near = nearTo(hardDates.value, today);
  if (!near || isPausedDay(reminderSettings.value, today)) return null;
  const { when, dates } = near;
  const isOver = when === 'yesterday';
  const what = listOf(
    dates.map(({ label }) => label),
    'conjunction',
  );
  return (
    <section class="card wash stack hard-date" aria-labelledby="hard-date">
      <div>
        <h2 id="hard-date">{t(`dates-${when}Title`, { what })}</h2>
        <p>{t(`dates-${when}`)}</p>
      </div>
      {!isOver && <ItsPlan isPopup={isPopup} />}
    </section>
  );
}

/** The plan for hard dates, or the way to one. */
const ItsPlan = ({ isPopup }: Required<Props>) =>
  settingOf(plans)['hard-date'] ? (
    <PlanCard trigger="hard-date" />
  ) : (
    <p>
      <a
        class="button quiet"
        href={homePage('plan/hard-date')}
        {...(isPopup && { target: '_blank', rel: 'noreferrer' })}
      >
        {t('dates-plan')}
      </a>
    </p>
  );

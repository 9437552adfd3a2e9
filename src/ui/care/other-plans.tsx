import { t } from '../../language/text.ts';
import { plannedFor, plans, type Trigger } from '../../model/care/plan.ts';
import { settingOf } from '../parts/live-data.ts';
import { PlanCard } from './plan-card.tsx';

/** The user's plans besides the one that shows already. */
export function OtherPlans({ shown }: { shown: Trigger | null }) {
  const others = plannedFor(settingOf(plans)).filter((one) => one !== shown);
  if (others.length === 0) return null;
  return (
    <section class="stack other-plans" aria-labelledby="other-plans">
      <h2 id="other-plans">{t('plans-others')}</h2>
      {others.map((trigger) => (
        <PlanCard key={trigger} trigger={trigger} />
      ))}
    </section>
  );
}

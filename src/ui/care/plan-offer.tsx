import { t } from '../../language/text.ts';
import { plannedFor, plans } from '../../model/care/plan.ts';
import { planOffered } from '../../model/care/plan-offered.ts';
import { changeSetting } from '../parts/change.ts';
import { people, settingOf } from '../parts/live-data.ts';

/** Once somebody is listed, until there is a plan or it is put off. */
export const isPlanOffered = (): boolean =>
  plannedFor(settingOf(plans)).length === 0 &&
  !settingOf(planOffered) &&
  Boolean(people.value?.length);

/** Offers to make a plan. */
export function PlanOffer() {
  if (!isPlanOffered()) return null;
  return (
    <section class="card wash stack" aria-labelledby="plan-offer">
      <h2 id="plan-offer">{t('plan-offerTitle')}</h2>
      <p>{t('plan-offer')}</p>
      <p class="row">
        <a class="button quiet" href="#/plan">
          {t('plan-make')}
        </a>
        <button
          type="button"
          class="button bare"
          onClick={() => changeSetting('planOffered', true)}
        >
          {t('plan-notNow')}
        </button>
      </p>
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isPlanPutOff, putPlanOff, readPlan } from '../../storage/care/plan.ts';
import { people } from '../parts/live-data.ts';

/** Once somebody is listed: offers to make a plan, until there is one or it is put off. */
export function PlanOffer() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    Promise.all([readPlan(), isPlanPutOff()]).then(([plan, off]) => setOpen(!plan && !off));
  }, []);
  if (!isOpen || !people.value?.length) return null;
  const close = () => {
    putPlanOff();
    setOpen(false);
  };
  return (
    <section class="card wash stack" aria-labelledby="plan-offer">
      <h2 id="plan-offer">{i18n.t('plan.offerTitle')}</h2>
      <p>{i18n.t('plan.offer')}</p>
      <p class="row">
        <a class="button" href="#/plan">
          {i18n.t('plan.make')}
        </a>
        <button type="button" class="button bare" onClick={close}>
          {i18n.t('plan.notNow')}
        </button>
      </p>
    </section>
  );
}

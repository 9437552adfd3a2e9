import { t } from '../../language/text.ts';

/** The ways to what is the user's own: the plan, days without contact, and the phone. */
export const Yours = () => (
  <p class="row">
    <a class="way" href="#/plan">
      {t('plan-title')}
    </a>
    <a class="way" href="#/contact">
      {t('contact-title')}
    </a>
    <a class="way" href="#/phone">
      {t('phone-title')}
    </a>
  </p>
);

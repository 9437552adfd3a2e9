import { t } from '../../language/text.ts';

/** The ways to what is the user's own: the plan, days without contact, the phone, and what is covered. */
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
    <a class="way" href="#/cover">
      {t('cover-title')}
    </a>
  </p>
);

import { i18n } from '#i18n';

/** The ways to what is the user's own: the plan, and days without contact. */
export const Yours = () => (
  <p class="row">
    <a class="way" href="#/plan">
      {i18n.t('plan.title')}
    </a>
    <a class="way" href="#/contact">
      {i18n.t('contact.title')}
    </a>
  </p>
);

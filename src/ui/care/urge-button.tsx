import { i18n } from '#i18n';

/** Opens the urge wave in a tab of its own. */
export const UrgeButton = () => (
  <a class="button large" href="/home.html#/urge" target="_blank" rel="noreferrer">
    {i18n.t('urge.feel')}
  </a>
);

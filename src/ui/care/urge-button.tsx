import { t } from '../../language/text.ts';

/** Opens the urge wave in a tab of its own. */
export const UrgeButton = () => (
  <a class="button large" href="/home.html#/urge" target="_blank" rel="noreferrer">
    {t('urge-feel')}
  </a>
);

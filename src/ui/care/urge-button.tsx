import { t } from '../../language/text.ts';
import { homePage } from '../../model/pages/own-pages.ts';

/** Opens the urge wave in a tab of its own. */
export const UrgeButton = () => (
  <a class="button large" href={homePage('urge')} target="_blank" rel="noreferrer">
    {t('urge-feel')}
  </a>
);

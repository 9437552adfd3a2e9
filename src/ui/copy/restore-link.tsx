import { t } from '../../language/text.ts';
import { homePage } from '../../model/pages/own-pages.ts';

/** Leads to the part of Settings that restores from a copy, from the popup too. */
export const RestoreLink = () => (
  <a class="button quiet" href={homePage('settings/copies')} target="_blank" rel="noreferrer">
    {t('loss-copy')}
  </a>
);

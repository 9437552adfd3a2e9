import { t } from '../../language/text.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { Window } from '../parts/window.tsx';
import { Unlock } from './unlock.tsx';

/** What the popup shows while it is locked: as home does, in less room. */
export const LockedPopup = () => (
  <section class="nobody stack locked">
    <Window silent />
    <h2>{t('lock-title')}</h2>
    <Unlock />
    <a class="quiet-link soft" href={homePage()} target="_blank" rel="noreferrer">
      {t('lock-forgot')}
    </a>
  </section>
);

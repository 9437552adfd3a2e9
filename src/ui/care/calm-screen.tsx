import { t } from '../../language/text.ts';
import { Window } from '../parts/window.tsx';

/** Where leaving a pause ends when there is nowhere to go back to: nothing to do here. */
export const Calm = () => (
  <div class="alone">
    <div class="picture">
      <Window mood="wide" />
    </div>
    <h1>{t('calm-title')}</h1>
    <p class="lead soft">{t('calm-text')}</p>
  </div>
);

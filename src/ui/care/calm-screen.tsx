import { i18n } from '#i18n';
import { Window } from '../parts/window.tsx';

/** Where leaving a pause ends when there is nowhere to go back to: nothing to do here. */
export const Calm = () => (
  <div class="alone">
    <div class="picture">
      <Window mood="wide" />
    </div>
    <h1>{i18n.t('calm.title')}</h1>
    <p class="lead soft">{i18n.t('calm.text')}</p>
  </div>
);

import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { PASS, WAIT } from '../../model/visits/limits.ts';
import { adviceText } from '../advice/advice.ts';
import { ScreenHead } from '../parts/screen-head.tsx';
import { Window } from '../parts/window.tsx';
import { Wait } from './wait.tsx';

/** A pause to try before anybody is added: it is about nobody, tells the background nothing, and opens nothing. */
export function TryPause() {
  const [end] = useState(() => performance.now() + WAIT.usual * 1000);
  const [hasGoneOn, setGoneOn] = useState(false);
  return (
    <>
      <ScreenHead back={{ to: 'welcome', name: t('nav-welcome') }} title={t('try-title')} />
      <div class="pause">
        <div class="picture">
          <Window silent />
        </div>
        <div class="words">
          <div class="said">
            <p class="who">{t('try-who')}</p>
            <h2>{t('pause-title')}</h2>
            <div class="line">
              <p class="nudge">{adviceText('nudge-habitHand')}</p>
            </div>
          </div>
          <div class="choices">
            <a class="button large leave" href="#/welcome">
              {t('pause-leave')}
            </a>
            <Wait end={end}>
              <span class="row">
                <button type="button" class="button bare" onClick={() => setGoneOn(true)}>
                  {t('pause-continue')}
                </button>
                <span class="soft">{t('pass-for', { minutes: PASS.usual })}</span>
              </span>
            </Wait>
          </div>
          <p class="soft" role="status">
            {t(hasGoneOn ? 'try-wentOn' : 'try-note')}
          </p>
        </div>
      </div>
    </>
  );
}

/** What a pause looks like, small, as the way to try one. */
export const PausePicture = () => (
  <a class="pause-picture" href="#/try">
    <span class="card stack" aria-hidden="true">
      <Window silent />
      <span class="soft small">{t('try-who')}</span>
      <span class="headline">{t('pause-title')}</span>
      <span class="line">{adviceText('nudge-habitHand')}</span>
      <span class="row">
        <span class="leave">{t('pause-leave')}</span>
        <span class="soft small">{t('pause-wait', { seconds: WAIT.usual })}</span>
      </span>
    </span>
    <span class="caption">{t('welcome-try')}</span>
  </a>
);

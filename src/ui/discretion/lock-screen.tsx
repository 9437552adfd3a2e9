import { dayAndTime } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { sendMessage } from '../../messages/messages.ts';
import { PIN_LENGTH, pin } from '../../model/discretion/pin.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { PhraseForm } from '../change/phrase-form.tsx';
import { change } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { Window } from '../parts/window.tsx';
import { DeleteEverything } from '../settings/delete-everything.tsx';
import { enterPin } from './enter-pin.ts';

/** The way in, and ways to what needs none. */
const Unlock = () => (
  <>
    <PhraseForm
      label={t('lock-pin')}
      done={t('lock-open')}
      length={PIN_LENGTH}
      isPin
      onEnter={(digits) => enterPin(digits, (key) => sendMessage('unlock', { key }))}
    />
    <p class="row">
      <a class="quiet-link" href={homePage('urge')} target="_blank" rel="noreferrer">
        {t('urge-feel')}
      </a>
      <a class="quiet-link" href={homePage('help')} target="_blank" rel="noreferrer">
        {t('nav-help')}
      </a>
    </p>
  </>
);

/** What popup and home show while they are locked: a window on the sea, and nothing of anybody. */
export const LockScreen = () => (
  <div class="beside locked">
    <div class="picture">
      <Window />
    </div>
    <div class="stack">
      <h1>{t('lock-title')}</h1>
      <p class="lead soft">{t('lock-lead')}</p>
      <Unlock />
      <details>
        <summary>{t('lock-forgot')}</summary>
        <div class="stack">
          <p class="soft">{t('lock-forgotText')}</p>
          <Forgotten />
          <DeleteEverything />
        </div>
      </details>
    </div>
  </div>
);

/** Has the PIN taken away a day later, or says when that is. */
function Forgotten() {
  const goesAt = settingOf(pin)?.goesAt ?? null;
  return goesAt === null ? (
    <button type="button" class="button quiet" onClick={() => change('forgetPin', {})}>
      {t('lock-takeAway')}
    </button>
  ) : (
    <p role="status">{t('lock-goes', { when: dayAndTime(goesAt) })}</p>
  );
}

/** The same in the popup, which has less room. */
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

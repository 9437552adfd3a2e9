import { t } from '../../language/text.ts';
import { sendMessage } from '../../messages/messages.ts';
import { PIN_LENGTH } from '../../model/discretion/pin.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { PhraseForm } from '../change/phrase-form.tsx';
import { enterPin } from './enter-pin.ts';

/** The way in, and ways to what needs none. */
export const Unlock = () => (
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

import { t } from '../../language/text.ts';
import { sendMessage, sendWithRetry } from '../../messages/messages.ts';
import { holds, IDLE_MINUTES, lockAfter, PIN_LENGTH, pin } from '../../model/discretion/pin.ts';
import { PhraseForm } from '../change/phrase-form.tsx';
import { knownBy } from '../change/stretch.ts';
import { changeSetting, isKept } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { NumberChoice } from '../parts/number-choice.tsx';
import { enterPin } from './enter-pin.ts';

/** A PIN for popup and home: set here, and taken away by whoever knows it. */
export const PinChoice = () =>
  holds(settingOf(pin), Date.now()) ? (
    <Present />
  ) : (
    <details>
      <summary>{t('pin-offer')}</summary>
      <PhraseForm
        label={t('pin-new')}
        done={t('pin-set')}
        hint={t('pin-hint')}
        length={PIN_LENGTH}
        isPin
        isSeen
        onEnter={setNew}
      />
    </details>
  );

async function setNew(digits: string): Promise<'' | null> {
  const set = knownBy(digits).then((pin) => sendMessage('setPin', { pin, key: null }));
  return (await isKept(set)) ? null : '';
}

const takeAway = (digits: string) =>
  enterPin(digits, (key) => sendMessage('setPin', { pin: null, key }));

/** When it locks, and the way to be rid of it. */
const Present = () => (
  <>
    <NumberChoice
      legend={t('pin-legend')}
      group="lock-after"
      values={IDLE_MINUTES}
      nameOf={(minutes) => t('pin-minutes', { minutes })}
      value={settingOf(lockAfter)}
      onChoose={(minutes) => changeSetting('lockAfter', minutes).then(() => sendMessage('touched'))}
    />
    <p class="soft small">{t('pin-restart')}</p>
    <button
      type="button"
      class="button quiet lock-now"
      onClick={() => isKept(sendWithRetry('lock'))}
    >
      {t('pin-lock')}
    </button>
    <details>
      <summary>{t('pin-there')}</summary>
      <PhraseForm
        label={t('lock-pin')}
        done={t('pin-remove')}
        hint={t('pin-removeHint')}
        length={PIN_LENGTH}
        isPin
        onEnter={takeAway}
      />
    </details>
  </>
);

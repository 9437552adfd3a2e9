import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendMessage } from '../../messages/messages.ts';
import { holds, PIN_LENGTH, pin } from '../../model/discretion/pin.ts';
import { PhraseForm } from '../change/phrase-form.tsx';
import { enterPin } from '../discretion/enter-pin.ts';
import { settingOf } from '../parts/live-data.ts';
import { CarriedCodes } from './carried-codes.tsx';
import type { Carried } from './carried-copy.ts';

/** Makes a code of the list, plans and settings; where there is a PIN, for whoever enters it once more. */
export function CarryOut() {
  const [carried, setCarried] = useState<Carried | null>(null);
  return (
    <section class="card stack carry-out" aria-labelledby="carry-out">
      <h2 id="carry-out">{t('carry-out')}</h2>
      {carried ? (
        <CarriedCodes {...carried} onHide={() => setCarried(null)} />
      ) : (
        <>
          <p class="soft">{t('carry-outText')}</p>
          <Begin onMade={setCarried} />
        </>
      )}
    </section>
  );
}

function Begin({ onMade }: { onMade: (carried: Carried) => void }) {
  const [state, setState] = useState<'busy' | 'lost' | null>(null);
  const make = () =>
    import('./carried-copy.ts').then(({ carry }) => carry()).then(onMade, () => setState('lost'));
  return (
    <>
      {holds(settingOf(pin), Date.now()) ? (
        <EnterPin onRight={make} />
      ) : (
        <button
          type="button"
          class="button"
          aria-disabled={state === 'busy'}
          onClick={() => {
            if (state === 'busy') return;
            setState('busy');
            make();
          }}
        >
          {state === 'busy' ? t('phrase-busy') : t('carry-make')}
        </button>
      )}
      <p role="status">{state === 'lost' && t('carry-lost')}</p>
    </>
  );
}

const EnterPin = ({ onRight }: { onRight: () => Promise<void> }) => (
  <PhraseForm
    label={t('carry-pin')}
    done={t('carry-make')}
    hint={t('carry-pinHint')}
    length={PIN_LENGTH}
    isPin
    onEnter={async (digits) => {
      const wrong = await enterPin(digits, (key) => sendMessage('unlock', { key }));
      if (!wrong) await onRight();
      return wrong;
    }}
  />
);

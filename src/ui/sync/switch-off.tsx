import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendMessage } from '../../messages/messages.ts';
import { isKept } from '../parts/change.ts';
import { Check } from '../parts/check.tsx';

/** Switches sync off, once it is said what becomes of what was sent. */
export function SwitchOff() {
  const [isAsked, setAsked] = useState(false);
  const [removes, setRemoves] = useState(true);
  if (!isAsked) {
    return (
      <p>
        <button type="button" class="button quiet sync-end" onClick={() => setAsked(true)}>
          {t('sync-switchOff')}
        </button>
      </p>
    );
  }
  return (
    <div class="stack">
      <Check
        name={t('sync-removes')}
        hint={t('sync-removesHint')}
        isChecked={removes}
        onChange={setRemoves}
      />
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() => isKept(sendMessage('switchOffSync', { removes }))}
        >
          {t('sync-switchOff')}
        </button>
        <button type="button" class="button quiet" onClick={() => setAsked(false)}>
          {t('sync-keepOn')}
        </button>
      </p>
    </div>
  );
}

import { t } from '../../language/text.ts';
import { passphrase } from '../../model/change/passphrase.ts';
import { changeSetting, isChangeLost } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { PhraseForm } from './phrase-form.tsx';
import { knownBy } from './stretch.ts';

/** A passphrase that spares the delay: one's own, or a friend's who types it in. */
export function PassphraseChoice() {
  const known = settingOf(passphrase);
  const set = async (words: string) => {
    await changeSetting('passphrase', await knownBy(words));
    return isChangeLost.value ? '' : null;
  };
  return (
    <details class="phrase">
      <summary>{t(known ? 'phrase-there' : 'phrase-offer')}</summary>
      <div class="stack">
        <PhraseForm
          label={t(known ? 'phrase-other' : 'phrase-new')}
          done={t('phrase-set')}
          hint={t('phrase-hint')}
          onEnter={set}
        />
        {known && (
          <button
            type="button"
            class="button bare"
            onClick={() => changeSetting('passphrase', null)}
          >
            {t('phrase-remove')}
          </button>
        )}
      </div>
    </details>
  );
}

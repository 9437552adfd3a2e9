import { t } from '../../language/text.ts';
import { sendMessage } from '../../messages/messages.ts';
import { passphrase } from '../../model/change/passphrase.ts';
import { settingOf } from '../parts/live-data.ts';
import { PhraseForm } from './phrase-form.tsx';
import { stretch } from './stretch.ts';

/** The way past the wait, for whoever knows the passphrase. */
export function Hasten({ id, what }: { id: string; what: string }) {
  const known = settingOf(passphrase);
  if (!known) return null;
  const enter = async (words: string) => {
    const isDone = await stretch(words, known.salt)
      .then((key) => sendMessage('hasten', { id, key }))
      .catch(() => null);
    if (isDone === null) return t('trouble-change');
    return isDone ? null : t('phrase-wrong');
  };
  return (
    <details class="phrase">
      <summary aria-label={t('phrase-nowLabel', { what })}>{t('phrase-now')}</summary>
      <PhraseForm label={t('phrase-enter')} done={t('phrase-do')} onEnter={enter} />
    </details>
  );
}

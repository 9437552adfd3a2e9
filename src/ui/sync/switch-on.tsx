import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendMessage } from '../../messages/messages.ts';
import { PassphraseForm } from '../parts/passphrase-form.tsx';

/** Offers sync, and then asks for a passphrase: a new one, or the one of the other browsers that are there. */
export function SwitchOn() {
  /** What a passphrase is stretched under; null is a new one, nothing while sync is only offered. */
  const [salt, setSalt] = useState<string | null>();
  const [said, setSaid] = useState('');
  const begin = () =>
    sendMessage('sync', undefined).then(
      ({ salt }) => setSalt(salt),
      () => setSaid(t('sync-notReached')),
    );
  if (salt !== undefined) return <Passphrase salt={salt} />;
  return (
    <>
      <p>
        <button type="button" class="button quiet sync-offer" onClick={begin}>
          {t('sync-offer')}
        </button>
      </p>
      <p class="small" role="status">
        {said}
      </p>
    </>
  );
}

/** Where another browser has begun, its passphrase is known there and typed once. */
function Passphrase({ salt }: { salt: string | null }) {
  const [isBusy, setBusy] = useState(false);
  const enter = (phrase: string) => {
    setBusy(true);
    return switchOn(phrase, salt).finally(() => setBusy(false));
  };
  return (
    <PassphraseForm
      label={t(salt === null ? 'sync-new' : 'sync-theirs')}
      hint={t(salt === null ? 'sync-newHint' : 'sync-theirsHint')}
      act={t('sync-offer')}
      isBusy={isBusy}
      isNew={salt === null}
      onEnter={enter}
    />
  );
}

/** Switches sync on. Resolves to what is wrong, in words, or to null. */
async function switchOn(phrase: string, known: string | null): Promise<string | null> {
  const { syncKey } = await import('../../model/sync/passphrase-key.ts');
  const salt = known ?? crypto.getRandomValues(new Uint8Array(16)).toHex();
  const key = await syncKey(phrase, salt);
  return sendMessage('switchOnSync', { salt, key }).then(
    (isTheirs) => (isTheirs ? null : t('sync-wrong')),
    () => t('sync-notReached'),
  );
}

import { useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendMessage } from '../../messages/messages.ts';
import { PhraseField } from '../copy/lock-form.tsx';

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
  if (salt !== undefined) return <PassphraseForm salt={salt} />;
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

function PassphraseForm({ salt }: { salt: string | null }) {
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const enter = async (form: HTMLFormElement) => {
    const [phrase = '', again] = new FormData(form).values().map(String);
    if (salt === null && phrase !== again) return setSaid(t('copies-differ'));
    setBusy(true);
    setSaid(t('sync-busy'));
    setSaid(await switchOn(phrase, salt));
    setBusy(false);
  };
  return (
    <form
      class="stack sync-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) enter(event.currentTarget);
      }}
    >
      <PhraseField
        id={id}
        name="phrase"
        label={t(salt === null ? 'sync-new' : 'sync-theirs')}
        describedBy={`${id}-hint`}
      />
      {salt === null && <PhraseField id={`${id}-2`} name="again" label={t('copies-again')} />}
      <p id={`${id}-hint`} class="soft small">
        {t(salt === null ? 'sync-newHint' : 'sync-theirsHint')}
      </p>
      <p class="small" role="alert">
        {said}
      </p>
      <p>
        <button type="submit" class="button" aria-disabled={isBusy}>
          {t('sync-offer')}
        </button>
      </p>
    </form>
  );
}

/** Switches sync on. Resolves to what is wrong, in words, or to nothing. */
async function switchOn(phrase: string, known: string | null): Promise<string> {
  const { syncKey } = await import('../../model/sync/passphrase-key.ts');
  const salt = known ?? crypto.getRandomValues(new Uint8Array(16)).toHex();
  const key = await syncKey(phrase, salt);
  return sendMessage('switchOnSync', { salt, key }).then(
    (isTheirs) => (isTheirs ? '' : t('sync-wrong')),
    () => t('sync-notReached'),
  );
}

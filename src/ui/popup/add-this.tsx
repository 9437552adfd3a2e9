import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { browser } from '#imports';
import { type Entry, readProfile } from '../../networks/entry.ts';
import { identityKey, networkById } from '../../networks/index.ts';
import { list } from '../parts/add-form.tsx';
import { people } from '../parts/watched.ts';

/** Offers to list the profile in the open tab, if it is one and nobody has it yet. */
export function AddThis() {
  const entry = useOpenProfile();
  const [nickname, setNickname] = useState('');
  const id = useId();
  if (!entry || !people.value || isListed(entry)) return null;
  const network = networkById(entry.identity.network)?.name ?? '';
  const submit = (event: Event) => {
    event.preventDefault();
    list(entry, undefined, nickname);
  };
  return (
    <form class="card stack add-this" onSubmit={submit}>
      <p>{i18n.t('popup.thisProfile', [entry.label, network])}</p>
      <div class="field">
        <label for={id}>{i18n.t('people.nickname')}</label>
        <input
          id={id}
          value={nickname}
          maxLength={60}
          onInput={({ currentTarget }) => setNickname(currentTarget.value)}
          autoComplete="off"
        />
      </div>
      <button type="submit" class="button">
        {i18n.t('popup.addThis')}
      </button>
    </form>
  );
}

/** The profile in the open tab; opening the popup is what lets us read that one address. */
function useOpenProfile(): Entry | null {
  const [entry, setEntry] = useState<Entry | null>(null);
  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      const read = readProfile(tab?.url ?? '', null);
      if ('identity' in read) setEntry(read);
    });
  }, []);
  return entry;
}

const isListed = ({ identity }: Entry): boolean =>
  people.value?.some(({ identities }) =>
    identities.some((one) => identityKey(one) === identityKey(identity)),
  ) ?? false;

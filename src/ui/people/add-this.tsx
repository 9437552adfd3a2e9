import { type Signal, signal } from '@preact/signals';
import { useId, useState } from 'preact/hooks';
import { browser } from '#imports';
import { t } from '../../language/text.ts';
import { type Entry, readProfile } from '../../networks/addresses/entry.ts';
import { BeforeAsking } from '../cover/before-asking.tsx';
import { people } from '../parts/live-data.ts';
import { Added } from './added.tsx';
import { alsoAt } from './also-at.ts';
import { alreadyListed, identitiesOf, list } from './list-profile.ts';

/** Offers to list the profile in the open tab, if it is one and nobody has it yet; then says it is listed. */
export function AddThis() {
  const entry = open.value;
  const [added, setAdded] = useState<string | null>(null);
  const isOffered = entry && people.value && !alreadyListed(entry);
  return (
    <>
      {isOffered && <AddThisForm entry={entry} onAdded={setAdded} />}
      <Added id={added} />
    </>
  );
}

function AddThisForm({ entry, onAdded }: { entry: Entry; onAdded: (id: string) => void }) {
  const [nickname, setNickname] = useState('');
  const id = useId();
  const also = alsoAt(entry.identity);
  const submit = (event: Event) => {
    event.preventDefault();
    list(entry, undefined, nickname, (under) => onAdded(under.id));
  };
  return (
    <form class="card stack" onSubmit={submit}>
      <p>{t('popup-thisProfile')}</p>
      {also && <p class="soft small">{also}</p>}
      <div class="field">
        <label for={id}>{t('people-nickname')}</label>
        <input
          id={id}
          value={nickname}
          maxLength={60}
          onInput={({ currentTarget }) => setNickname(currentTarget.value)}
          autoComplete="off"
        />
      </div>
      <BeforeAsking id={`${id}-asks`} identities={identitiesOf(entry)} />
      <button type="submit" class="button" aria-describedby={`${id}-asks`}>
        {t('popup-addThis')}
      </button>
    </form>
  );
}

/** The profile in the tab that the popup opened over; null where there is none, or until it is read. */
const open: Signal<Entry | null> = signal(null);

/** Reads it; opening the popup is what lets us read that one address. */
export async function readOpenProfile(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const read = readProfile(tab?.url ?? '', null);
  if ('identity' in read) open.value = read;
}

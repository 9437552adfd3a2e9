import { useId, useMemo, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type Entry, readProfile } from '../../networks/addresses/entry.ts';
import { BeforeAsking } from '../cover/before-asking.tsx';
import { people } from '../parts/live-data.ts';
import { useOnce } from '../parts/once.ts';
import { Added } from './added.tsx';
import { alsoAt } from './also-at.ts';
import { alreadyListed, identitiesOf, list } from './list-profile.ts';

/** Offers to list the profile at the open tab's address, if it is one and nobody has it yet; then says it is listed. */
export function AddThis({ address }: { address: string }) {
  const entry = useMemo(() => offeredAt(address), [address, people.value]);
  const [added, setAdded] = useState<string | null>(null);
  return (
    <>
      {entry && <AddThisForm entry={entry} onAdded={setAdded} />}
      <Added id={added} />
    </>
  );
}

/** The profile that is offered at an address; null where there is none, or somebody has it already. */
export function offeredAt(address: string): Entry | null {
  const read = readProfile(address, null);
  return 'identity' in read && people.value && !alreadyListed(read) ? read : null;
}

function AddThisForm({ entry, onAdded }: { entry: Entry; onAdded: (id: string) => void }) {
  const [nickname, setNickname] = useState('');
  const id = useId();
  const once = useOnce();
  const also = alsoAt(entry.identity);
  const submit = (event: Event) => {
    event.preventDefault();
    once(() => list(entry, undefined, nickname, (under) => onAdded(under.id)));
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
      <button
        type="submit"
        class={people.value?.length ? 'button quiet' : 'button'}
        aria-describedby={`${id}-asks`}
      >
        {t('popup-addThis')}
      </button>
    </form>
  );
}

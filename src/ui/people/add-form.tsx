import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type Listed, listed, type Person } from '../../model/people/person.ts';
import { localDay } from '../../model/time/day.ts';
import { type Entry, readProfile } from '../../networks/addresses/entry.ts';
import { identityKey, networkById, networks, twinOf } from '../../networks/addresses/lookup.ts';
import { placeOf } from '../../networks/addresses/place.ts';
import type { Identity } from '../../networks/network.ts';
import { askAccess } from '../cover/access.ts';
import { change } from '../parts/change.ts';
import { people } from '../parts/live-data.ts';
import { type Refusal, sentenceFor } from './problem.ts';

interface Props {
  /** Whom to give another profile; without it a new person is listed. */
  person?: Person;
  /** Called when something was listed, with the person it was listed under. */
  onAdded: (person: Person) => void;
}

/** Lists a profile: a link or handle, its network, and for a new person a nickname. */
export function AddForm({ person, onAdded }: Props) {
  const [typed, setTyped] = useState('');
  const [networkId, setNetworkId] = useState('');
  const [nickname, setNickname] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // A further profile's form comes up in place of the button that was pressed.
  useEffect(() => {
    if (person) field.current?.focus();
  }, []);

  const type = (text: string) => {
    setTyped(text);
    setRefusal(null);
    const linked = placeOf(/^https?:/i.test(text.trim()) ? text.trim() : `https://${text.trim()}`);
    if (linked) setNetworkId(linked.network);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const entry = readProfile(typed, networkById(networkId) ?? null);
    const refused = 'problem' in entry ? entry.problem : alreadyListed(entry);
    if ('problem' in entry || refused) {
      setRefusal(refused);
      field.current?.focus();
      return;
    }
    onAdded(list(entry, person, nickname));
    setTyped('');
    setNetworkId('');
    setNickname('');
    field.current?.focus();
  };

  return (
    <form class="add-form" onSubmit={submit} noValidate>
      <div class="field wide">
        <label for={`${id}-profile`}>{t('people-profile')}</label>
        <input
          ref={field}
          id={`${id}-profile`}
          value={typed}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          aria-invalid={refusal !== null}
          aria-describedby={`${id}-help`}
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
        />
        <p id={`${id}-help`} class={refusal ? 'problem small' : 'soft small'} role="status">
          {refusal ? sentenceFor(refusal) : t('people-profileHint')}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-network`}>{t('people-network')}</label>
        <select
          id={`${id}-network`}
          value={networkId}
          onChange={({ currentTarget }) => setNetworkId(currentTarget.value)}
        >
          <option value="">{t('people-networkChoice')}</option>
          {networks.map(({ id: network, name }) => (
            <option key={network} value={network}>
              {name}
            </option>
          ))}
          <option value="site">{t('people-anotherSite')}</option>
        </select>
      </div>
      {!person && (
        <div class="field">
          <label for={`${id}-nickname`}>{t('people-nickname')}</label>
          <input
            id={`${id}-nickname`}
            value={nickname}
            maxLength={60}
            onInput={({ currentTarget }) => setNickname(currentTarget.value)}
            aria-describedby={`${id}-nickname-help`}
            autoComplete="off"
          />
          <p id={`${id}-nickname-help`} class="soft small">
            {t('people-nicknameHint')}
          </p>
        </div>
      )}
      <button type="submit" class="button">
        {person ? t('people-addTo') : t('people-add')}
      </button>
    </form>
  );
}

/** Under whom an identity is listed. */
const holderOf = (identity: Identity): Person | undefined =>
  people.value?.find(({ identities }) =>
    identities.some((one) => identityKey(one) === identityKey(identity)),
  );

/** The refusal of an identity that is listed already, or null. */
function alreadyListed({ identity }: Entry): Refusal | null {
  const holder = holderOf(identity);
  return holder ? { reason: 'already-listed', nickname: holder.nickname } : null;
}

const newPerson = (nickname: string, identities: readonly Listed[]): Person => ({
  id: crypto.randomUUID(),
  nickname: nickname.trim() || t('nicknameUsual'),
  response: 'pause',
  veil: 'soft',
  listedOn: localDay(Date.now()),
  identities,
});

/** Lists an entry under a person or a new one, asking for its network in the same click. */
export function list({ identity, label }: Entry, person: Person | undefined, nickname: string) {
  const twin = twinOf(identity);
  const entered = [identity, ...(twin && !holderOf(twin) ? [twin] : [])];
  const identities = entered.map((one) => listed(one, label));
  const under = person ?? newPerson(nickname, identities);
  if (person) change('addIdentities', { id: person.id, identities });
  else change('addPerson', under);
  askAccess(entered);
  return under;
}

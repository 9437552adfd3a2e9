import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Person } from '../../model/people/person.ts';
import { readProfile } from '../../networks/addresses/entry.ts';
import { networkById } from '../../networks/addresses/lookup.ts';
import { placeOf } from '../../networks/addresses/place.ts';
import { isFediverse } from '../../networks/data/fediverse-hosts.ts';
import { NetworkField, NicknameField, ProfileField } from './add-fields.tsx';
import { alreadyListed, list } from './list-profile.ts';
import type { Refusal } from './problem.ts';

interface Props {
  /** Whom to give another profile; without it a new person is listed. */
  person?: Person;
  /** Called once something is listed, with the person it was listed under. */
  onAdded: (person: Person) => void;
}

/** Lists a profile: a link or handle, its network, and for a new person a nickname. */
export function AddForm({ person, onAdded }: Props) {
  const [typed, setTyped] = useState('');
  const [networkId, setNetworkId] = useState('');
  const [nickname, setNickname] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  // A further profile's form comes up in place of the button that was pressed.
  useEffect(() => {
    if (person) input.current?.focus();
  }, []);

  const type = (text: string) => {
    setTyped(text);
    setRefusal(null);
    const linked = linkedNetwork(text.trim());
    if (linked) setNetworkId(linked);
  };
  const entry = readProfile(typed, networkById(networkId) ?? null);
  const submit = (event: Event) => {
    event.preventDefault();
    const refused = 'problem' in entry ? entry.problem : alreadyListed(entry);
    if ('problem' in entry || refused) {
      setRefusal(refused);
      input.current?.focus();
      return;
    }
    list(entry, person, nickname, onAdded);
    setTyped('');
    setNetworkId('');
    setNickname('');
    input.current?.focus();
  };

  return (
    <form class="add-form" onSubmit={submit} noValidate>
      <ProfileField
        id={id}
        value={typed}
        onChange={type}
        refusal={refusal}
        identity={'identity' in entry ? entry.identity : undefined}
        input={input}
      />
      <NetworkField id={id} value={networkId} onChange={setNetworkId} />
      {!person && <NicknameField id={id} value={nickname} onChange={setNickname} />}
      <button type="submit" class="button">
        {person ? t('people-addTo') : t('people-add')}
      </button>
    </form>
  );
}

/** The network that a link leads to, with or without its `https`. */
const linkedNetwork = (text: string): string | undefined =>
  placeOf(/^https?:/i.test(text) ? text : `https://${text}`, isFediverse)?.network;

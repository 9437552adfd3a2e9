import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Person } from '../../model/people/person.ts';
import { type Entry, readProfile } from '../../networks/addresses/entry.ts';
import { networkById } from '../../networks/addresses/lookup.ts';
import { placeOf } from '../../networks/addresses/place.ts';
import { isFediverse } from '../../networks/data/fediverse-hosts.ts';
import { BeforeAsking } from '../cover/before-asking.tsx';
import { Cancel } from '../parts/cancel.tsx';
import { useOnce } from '../parts/once.ts';
import { NetworkField, NicknameField, ProfileField } from './add-fields.tsx';
import { alreadyListed, identitiesOf, list } from './list-profile.ts';
import type { Refusal } from './problem.ts';

interface Props {
  /** Whom to give another profile; without it a new person is listed. */
  person?: Person;
  /** Whether the link's field has the focus as soon as it is sought. */
  isSought: boolean;
  /** Called once something is listed, with the person it was listed under. */
  onAdded: (person: Person) => void;
  /** Closes the form, where it can be. */
  onCancel: (() => void) | undefined;
}

const EMPTY = { profile: '', networkId: '', nickname: '' };

/** Lists a profile: a link or handle, its network, and for a new person a nickname. */
export function AddForm({ person, isSought, onAdded, onCancel }: Props) {
  const [typed, setTyped] = useState(EMPTY);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const once = useOnce();
  useEffect(() => {
    if (isSought) input.current?.focus();
  }, [isSought]);
  const { profile, networkId, nickname } = typed;
  const type = (text: string) => {
    setRefusal(null);
    const linked = linkedNetwork(text.trim());
    setTyped({ ...typed, profile: text, ...(linked && { networkId: linked }) });
  };
  const entry = readProfile(profile, networkById(networkId) ?? null);
  const named = 'identity' in entry ? entry : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    const refused = refusalOf(entry);
    setRefusal(refused);
    if (named && !refused) {
      once(() =>
        list(named, person, nickname, (under) => {
          setTyped(EMPTY);
          onAdded(under);
        }),
      );
    }
    input.current?.focus();
  };
  return (
    <form class="add-form" onSubmit={submit} noValidate>
      <ProfileField
        {...{ id, refusal, input }}
        value={profile}
        identity={named?.identity}
        onChange={type}
      />
      <NetworkField
        id={id}
        value={networkId}
        onChange={(chosen) => setTyped({ ...typed, networkId: chosen })}
      />
      {!person && (
        <NicknameField
          id={id}
          value={nickname}
          onChange={(name) => setTyped({ ...typed, nickname: name })}
        />
      )}
      <BeforeAsking id={`${id}-asks`} identities={named ? identitiesOf(named) : []} />
      <Buttons {...{ person, onCancel }} asks={`${id}-asks`} />
    </form>
  );
}

interface ButtonsProps extends Pick<Props, 'onCancel'> {
  person: Person | undefined;
  /** What says what the browser will ask. */
  asks: string;
}

const Buttons = ({ person, onCancel, asks }: ButtonsProps) => (
  <div class="row wide">
    <button
      type="submit"
      class="button"
      aria-label={person && t('people-addToLabel', { nickname: person.nickname })}
      aria-describedby={asks}
    >
      {person ? t('people-addTo') : t('people-add')}
    </button>
    {onCancel && (
      <Cancel
        label={person && t('people-cancelLabel', { nickname: person.nickname })}
        onCancel={onCancel}
      />
    )}
  </div>
);

/** Why what was typed cannot be listed, or null. */
const refusalOf = (entry: Entry | { readonly problem: Refusal }): Refusal | null =>
  'problem' in entry ? entry.problem : alreadyListed(entry);

/** The network that a link leads to, with or without its `https`. */
const linkedNetwork = (text: string): string | undefined =>
  placeOf(/^https?:/i.test(text) ? text : `https://${text}`, isFediverse)?.network;

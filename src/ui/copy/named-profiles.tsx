import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Named } from '../../model/copy/lists/read-list.ts';
import { identityKey } from '../../networks/addresses/lookup.ts';
import { BeforeAsking } from '../cover/before-asking.tsx';
import { useOnce } from '../parts/once.ts';
import { identitiesOf, listAll, peopleOf } from '../people/list-profile.ts';
import { networkName } from '../people/network-name.ts';

interface Props {
  named: readonly Named[];
  /** How often the list was asked to be read: each time its title takes the focus, and not while somebody writes. */
  asked: number;
  /** Called with how many people were added, once they are kept. */
  onAdded: (people: number) => void;
}

/** The profiles that a list names: one button for all of them, then who is wanted, and what to call them. */
export function NamedProfiles({ named, asked, onAdded }: Props) {
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const once = useOnce();
  useEffect(() => {
    if (asked > 0) title.current?.focus();
  }, [asked]);
  const chosen = named.filter((one) => !unwanted.has(keyOf(one)));
  const submit = (event: Event) => {
    event.preventDefault();
    if (chosen.length === 0) return;
    const people = peopleOf(
      chosen.map((one) => ({ ...one, nickname: names.get(keyOf(one)) ?? '' })),
    );
    once(() => listAll(people, () => onAdded(people.length)));
  };
  return (
    <form class="card stack named-profiles" onSubmit={submit} aria-labelledby={`${id}-title`}>
      <h2 ref={title} id={`${id}-title`} tabIndex={-1}>
        {t('many-found', { count: named.length })}
      </h2>
      <p class="soft small">{t('many-foundHint')}</p>
      <BeforeAsking id={`${id}-asks`} identities={chosen.flatMap(identitiesOf)} />
      <button
        type="submit"
        class="button"
        aria-disabled={chosen.length === 0}
        aria-describedby={`${id}-asks`}
      >
        {t('many-add', { count: chosen.length })}
      </button>
      <ul>
        {named.map((one) => (
          <Profile
            key={keyOf(one)}
            one={one}
            isWanted={!unwanted.has(keyOf(one))}
            nickname={names.get(keyOf(one)) ?? ''}
            onWant={(isWanted) => setUnwanted(withOrWithout(unwanted, keyOf(one), !isWanted))}
            onName={(name) => setNames(new Map([...names, [keyOf(one), name]]))}
          />
        ))}
      </ul>
    </form>
  );
}

/** What is said of one stays while the list is written on. */
const keyOf = ({ identity }: Named): string => identityKey(identity);

const withOrWithout = (all: ReadonlySet<string>, one: string, isIn: boolean): Set<string> =>
  new Set([...all].filter((other) => other !== one).concat(isIn ? one : []));

interface ProfileProps {
  one: Named;
  isWanted: boolean;
  nickname: string;
  onWant: (isWanted: boolean) => void;
  onName: (nickname: string) => void;
}

function Profile({ one, isWanted, nickname, onWant, onName }: ProfileProps) {
  const [profile, network] = [one.label, networkName(one.identity.network)];
  return (
    <li class="row">
      <label class="row check">
        <input
          type="checkbox"
          checked={isWanted}
          onChange={({ currentTarget }) => onWant(currentTarget.checked)}
        />
        <span>
          <bdi>{profile}</bdi>
          <span class="soft small">{network}</span>
        </span>
      </label>
      <input
        value={nickname}
        maxLength={60}
        disabled={!isWanted}
        placeholder={t('people-nickname')}
        aria-label={t('many-nickname', { profile, network })}
        onInput={({ currentTarget }) => onName(currentTarget.value)}
        autoComplete="off"
      />
    </li>
  );
}

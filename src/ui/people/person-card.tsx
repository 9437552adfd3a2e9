import { useMemo } from 'preact/hooks';
import { dayAndMonth } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import type { UnreadPart } from '../../model/cover/unread.ts';
import { unreadId } from '../../model/cover/unread-id.ts';
import type { Listed, Person } from '../../model/people/person.ts';
import { isStopped } from '../../model/visits/may-open.ts';
import { networkById } from '../../networks/addresses/lookup.ts';
import { CoverState } from '../cover/cover-state.tsx';
import { change } from '../parts/change.ts';
import { Choice } from '../parts/choice.tsx';
import { closedDoors, unread } from '../parts/live-data.ts';
import { OpenPass } from '../visits/open-pass.tsx';
import { AliasQuestions } from './alias-questions.tsx';
import { AnotherProfile } from './another-profile.tsx';
import { RelationChoice } from './relation.tsx';

interface Props extends RemoveProps {
  person: Person;
  /** Whom they are linked to. */
  ex: Person | undefined;
  /** There is somebody else whom they may be linked to. */
  mayBeLinked: boolean;
}

interface RemoveProps {
  onRemove: () => void;
  onRemoveIdentity: (listed: Listed) => void;
}

/**
 * One listed person: name, profiles with their cover, and what happens at their door and in a feed. Drawn
 * anew when they change, not when somebody else does.
 */
export const PersonCard = ({ person, ex, mayBeLinked, ...removing }: Props) =>
  useMemo(
    () => (
      <li class={`card person ${person.link ? 'linked' : ''}`}>
        <Head person={person} {...removing} />
        <OpenPass person={person} />
        <AliasQuestions person={person} />
        <AnotherProfile person={person} />
        {mayBeLinked && <RelationChoice person={person} ex={ex} />}
        <FullName person={person} />
        <ResponseChoice person={person} />
        {isStopped(person) && <VeilChoice person={person} />}
      </li>
    ),
    [person, ex, mayBeLinked],
  );

/** The name, and the profiles; each can be taken off. */
const Head = ({ person, onRemove, onRemoveIdentity }: { person: Person } & RemoveProps) => (
  <>
    <div class="row apart">
      <Nickname person={person} />
      <button
        type="button"
        class="button bare"
        aria-label={t('people-removeLabel', { nickname: person.nickname })}
        onClick={onRemove}
      >
        {t('people-remove')}
      </button>
    </div>
    <ul class="identities">
      {person.identities.map((listed) => (
        <Identity key={listed.key} listed={listed} onRemove={() => onRemoveIdentity(listed)} />
      ))}
    </ul>
  </>
);

/** The nickname, edited in place; it is kept when the field is left. */
function Nickname({ person }: { person: Person }) {
  return (
    <input
      class="nickname"
      defaultValue={person.nickname}
      maxLength={60}
      aria-label={t('people-rename', { nickname: person.nickname })}
      onChange={({ currentTarget }) => {
        const nickname = currentTarget.value.trim();
        if (nickname) change('editPerson', { id: person.id, nickname });
        else currentTarget.value = person.nickname;
      }}
    />
  );
}

/** The full name; asked for only where searches on engines are stopped. */
function FullName({ person }: { person: Person }) {
  if (closedDoors.value.engines.length === 0) return null;
  return (
    <div class="field">
      <label for={`name-${person.id}`}>{t('people-fullName')}</label>
      <input
        id={`name-${person.id}`}
        defaultValue={person.fullName ?? ''}
        maxLength={120}
        autoComplete="off"
        onChange={({ currentTarget }) =>
          change('editPerson', { id: person.id, fullName: currentTarget.value.trim() || null })
        }
      />
    </div>
  );
}

function Identity({ listed, onRemove }: { listed: Listed; onRemove: () => void }) {
  const network = networkById(listed.network);
  if (!network) return null;
  return (
    <li class="identity">
      <span class="who">
        <strong>{listed.label}</strong> <span class="soft">{network.name}</span>
      </span>
      <CoverState listed={listed} network={network} />
      <button
        type="button"
        class="button bare"
        aria-label={t('people-removeProfileLabel', { profile: listed.label })}
        onClick={onRemove}
      >
        {t('people-removeProfile')}
      </button>
      <Unread network={listed.network} part="posts" />
      <Unread network={listed.network} part="veil" />
    </li>
  );
}

const UNREAD = { posts: 'people-unread', veil: 'people-unreadVeil' } as const;

/** Says that a part of a network could not be read, on the last day it was so. */
function Unread({ network, part }: { network: string; part: UnreadPart }) {
  const day = unread.value.get(unreadId(network, part));
  if (!day) return null;
  return <span class="soft small unread">{t(UNREAD[part], { day: dayAndMonth(day) })}</span>;
}

function ResponseChoice({ person }: { person: Person }) {
  return (
    <Choice
      legend={t('people-response')}
      group={`${person.id} response`}
      options={{
        block: { name: t('people-block'), hint: t('people-blockHint') },
        pause: { name: t('people-pause'), hint: t('people-pauseHint') },
        notice: { name: t('people-notice'), hint: t('people-noticeHint') },
      }}
      value={person.response}
      onChoose={(response) => change('editPerson', { id: person.id, response })}
    />
  );
}

/** Not for whom is only counted: their pages open, and their posts show. */
function VeilChoice({ person }: { person: Person }) {
  return (
    <Choice
      legend={t('people-veil')}
      group={`${person.id} veil`}
      options={{
        off: { name: t('people-veilOff') },
        soft: { name: t('people-veilSoft') },
        removed: { name: t('people-veilRemoved') },
      }}
      value={person.veil}
      onChoose={(veil) => change('editPerson', { id: person.id, veil })}
    />
  );
}

import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Listed, Person } from '../../model/people/person.ts';
import { isStopped } from '../../model/visits/may-open.ts';
import { change, followRefusals } from '../parts/change.ts';
import { Choice } from '../parts/choice.tsx';
import { Fold } from '../parts/fold.tsx';
import { closedDoors } from '../parts/live-data.ts';
import { AnotherProfile } from './another-profile.tsx';
import { ForSafety } from './for-safety.tsx';
import { InTouch } from './in-touch.tsx';
import { isUnread, Profiles, type ProfilesProps } from './profiles.tsx';
import { RelationChoice } from './relation.tsx';

export interface CircleMember {
  person: Person;
  /** Whom they are linked to. */
  ex: Person | undefined;
  /** There is somebody else whom they may be linked to. */
  mayBeLinked: boolean;
}

export interface RemoveProps {
  onRemove: () => void;
  onRemoveIdentity: (listed: Listed) => void;
  onArchive: () => void;
}

interface Props extends CircleMember, RemoveProps {
  id: string;
}

/** All that can be changed about one person: what is changed most in sight, the rest in a few parts that open at a tap. */
export const PersonChanges = ({ id, person, ex, mayBeLinked, ...removing }: Props) => (
  <div id={id} class="person-changes">
    <ResponseChoice person={person} />
    <div class="folds">
      {isStopped(person) && <InFeeds person={person} />}
      <ProfilesPart person={person} onRemove={removing.onRemoveIdentity} />
      <InContact person={person} />
      <Fold title={t('people-called', { nickname: person.nickname })}>
        <Nickname person={person} />
        {mayBeLinked && <RelationChoice person={person} ex={ex} />}
        <FullName person={person} />
      </Fold>
    </div>
    <End id={id} person={person} {...removing} />
  </div>
);

interface EndProps extends Pick<RemoveProps, 'onArchive' | 'onRemove'> {
  id: string;
  person: Person;
}

/** What takes them out of sight or off the list; a line under each button says which. */
const End = ({ id, person: { nickname }, onArchive, onRemove }: EndProps) => (
  <div class="person-end">
    <div>
      <button
        type="button"
        class="button quiet archive"
        aria-label={t('people-archiveLabel', { nickname })}
        aria-describedby={`${id}-archive`}
        onClick={onArchive}
      >
        {t('people-archive')}
      </button>
      <p id={`${id}-archive`} class="soft small">
        {t('people-archiveHint')}
      </p>
    </div>
    <div>
      <button
        type="button"
        class="button bare"
        aria-label={t('people-removeLabel', { nickname })}
        aria-describedby={`${id}-remove`}
        onClick={onRemove}
      >
        {t('people-remove')}
      </button>
      <p id={`${id}-remove`} class="soft small">
        {t('people-removeHint')}
      </p>
    </div>
  </div>
);

/** The nickname; it is kept when the field is left. */
function Nickname({ person: { id, nickname } }: { person: Person }) {
  return (
    <div class="field">
      <label for={`nickname-${id}`}>{t('people-rename', { nickname })}</label>
      <input
        id={`nickname-${id}`}
        defaultValue={nickname}
        maxLength={60}
        autoComplete="off"
        onChange={({ currentTarget }) => {
          const named = currentTarget.value.trim();
          if (named) change('editPerson', { id, nickname: named });
          else currentTarget.value = nickname;
        }}
      />
    </div>
  );
}

/** The full name; asked for only where searches on engines are stopped. */
function FullName({ person: { id, nickname, fullName } }: { person: Person }) {
  if (closedDoors.value.engines.length === 0) return null;
  return (
    <div class="field">
      <label for={`name-${id}`}>{t('people-fullName', { nickname })}</label>
      <input
        // Another name may wait, and then the one before shows again.
        key={followRefusals()}
        id={`name-${id}`}
        defaultValue={fullName ?? ''}
        maxLength={120}
        autoComplete="off"
        onChange={({ currentTarget }) =>
          change('editPerson', { id, fullName: currentTarget.value.trim() || null })
        }
      />
    </div>
  );
}

function ResponseChoice({ person: { id, nickname, response } }: { person: Person }) {
  return (
    <Choice
      legend={t('people-response', { nickname })}
      group={`${id} response`}
      options={{
        block: { name: t('people-block'), hint: t('people-blockHint') },
        pause: { name: t('people-pause'), hint: t('people-pauseHint') },
        notice: { name: t('people-notice'), hint: t('people-noticeHint') },
      }}
      value={response}
      onChoose={(chosen) => change('editPerson', { id, response: chosen })}
    />
  );
}

/** Where their profiles are; in sight from the beginning where something of one could not be read. */
function ProfilesPart({ person, onRemove }: ProfilesProps) {
  const [isOpen] = useState(() => isUnread(person));
  return (
    <Fold title={t('people-profiles', { nickname: person.nickname })} isOpen={isOpen}>
      <Profiles person={person} onRemove={onRemove} />
      <AnotherProfile person={person} />
    </Fold>
  );
}

/** Not for whom is only counted: their pages open, and their posts show. */
function InFeeds({ person: { id, nickname, veil } }: { person: Person }) {
  const options = {
    off: { name: t('people-veilOff'), hint: t('people-veilOffHint') },
    soft: { name: t('people-veilSoft'), hint: t('people-veilSoftHint') },
    removed: { name: t('people-veilRemoved'), hint: t('people-veilRemovedHint') },
  };
  return (
    <Fold title={t('people-feeds', { nickname })} note={options[veil].name}>
      <Choice
        legend={t('people-veil', { nickname })}
        group={`${id} veil`}
        options={options}
        value={veil}
        onChoose={(chosen) => change('editPerson', { id, veil: chosen })}
      />
    </Fold>
  );
}

/** What is left open to whoever has to stay in touch, or to stay safe: the advice on that is in sight from the beginning. */
function InContact({ person }: { person: Person }) {
  const [isOpen] = useState(person.forSafety ?? false);
  return (
    <Fold
      title={t('people-contact', { nickname: person.nickname })}
      note={person.staysInTouch ? t('people-inTouchShort') : undefined}
      isOpen={isOpen}
    >
      {isStopped(person) && <InTouch person={person} />}
      <ForSafety person={person} />
    </Fold>
  );
}

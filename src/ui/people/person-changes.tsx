import { t } from '../../language/text.ts';
import type { Listed, Person } from '../../model/people/person.ts';
import { isStopped } from '../../model/visits/may-open.ts';
import { change, followRefusals } from '../parts/change.ts';
import { Choice } from '../parts/choice.tsx';
import { closedDoors } from '../parts/live-data.ts';
import { AnotherProfile } from './another-profile.tsx';
import { ForSafety } from './for-safety.tsx';
import { InTouch } from './in-touch.tsx';
import { Profiles } from './profiles.tsx';
import { RelationChoice } from './relation.tsx';

export interface Place {
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

interface Props extends Place, RemoveProps {
  id: string;
}

/** All that can be changed about one person. */
export const PersonChanges = ({ id, person, ex, mayBeLinked, ...removing }: Props) => (
  <div id={id} class="person-changes">
    <Profiles person={person} onRemove={removing.onRemoveIdentity} />
    <AnotherProfile person={person} />
    <ResponseChoice person={person} />
    {isStopped(person) && <VeilChoice person={person} />}
    {isStopped(person) && <InTouch person={person} />}
    <ForSafety person={person} />
    <Nickname person={person} />
    {mayBeLinked && <RelationChoice person={person} ex={ex} />}
    <FullName person={person} />
    <div class="row person-end">
      <button
        type="button"
        class="button quiet archive"
        aria-label={t('people-archiveLabel', { nickname: person.nickname })}
        aria-describedby={`${id}-archive`}
        onClick={removing.onArchive}
      >
        {t('people-archive')}
      </button>
      <button
        type="button"
        class="button bare"
        aria-label={t('people-removeLabel', { nickname: person.nickname })}
        onClick={removing.onRemove}
      >
        {t('people-remove')}
      </button>
      <p id={`${id}-archive`} class="soft small">
        {t('people-archiveHint')}
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

/** Not for whom is only counted: their pages open, and their posts show. */
function VeilChoice({ person: { id, nickname, veil } }: { person: Person }) {
  return (
    <Choice
      legend={t('people-veil', { nickname })}
      group={`${id} veil`}
      options={{
        off: { name: t('people-veilOff'), hint: t('people-veilOffHint') },
        soft: { name: t('people-veilSoft'), hint: t('people-veilSoftHint') },
        removed: { name: t('people-veilRemoved'), hint: t('people-veilRemovedHint') },
      }}
      value={veil}
      onChoose={(chosen) => change('editPerson', { id, veil: chosen })}
    />
  );
}

import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type Link, type Person, RELATIONS } from '../../model/people/person.ts';
import { change, followRefusals } from '../parts/change.ts';
import { circles } from '../parts/live-data.ts';

export const RELATION_TEXTS = {
  partner: 'people-partnerOf',
  friend: 'people-friendOf',
  family: 'people-familyOf',
} as const;

interface Props {
  person: Person;
  /** Whom they are linked to. */
  ex: Person | undefined;
}

/** Who somebody is: an ex, or someone around one. Whom else there is to choose, it says once it is reached. */
export function RelationChoice({ person, ex }: Props) {
  const [isReached, setReached] = useState(false);
  followRefusals();
  const reach = () => setReached(true);
  const choose = (value: string) => {
    change('editPerson', { id: person.id, link: readLink(value) });
  };
  return (
    <div class="field">
      <label for={`relation-${person.id}`}>
        {t('people-relation', { nickname: person.nickname })}
      </label>
      <select
        id={`relation-${person.id}`}
        value={person.link ? nameOf(person.link) : ''}
        onFocus={reach}
        onPointerDown={reach}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        autoComplete="off"
      >
        <option value="">{t('people-ex')}</option>
        {isReached ? (
          <Others person={person} />
        ) : (
          person.link && ex && <Relation link={person.link} ex={ex} />
        )}
      </select>
    </div>
  );
}

/** All that somebody can be to anybody else. */
const Others = ({ person }: { person: Person }) =>
  circles.value
    .filter(({ ex }) => ex.id !== person.id)
    .flatMap(({ ex }) =>
      RELATIONS.map((relation) => (
        <Relation key={relation + ex.id} link={{ to: ex.id, relation }} ex={ex} />
      )),
    );

const Relation = ({ link, ex: { nickname } }: { link: Link; ex: Person }) => (
  <option value={nameOf(link)}>{t(RELATION_TEXTS[link.relation], { nickname })}</option>
);

/** A choice as the select names it. */
const nameOf = ({ relation, to }: Link): string => `${relation} ${to}`;

/** The link that a choice's name stands for. */
function readLink(value: string): Link | null {
  const [name, to] = value.split(' ');
  const relation = RELATIONS.find((one) => one === name);
  return relation && to ? { relation, to } : null;
}

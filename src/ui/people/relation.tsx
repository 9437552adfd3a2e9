import { t } from '../../language/text.ts';
import { circlesOf, type Link, type Person, RELATIONS } from '../../model/people/person.ts';
import { change } from '../parts/change.ts';
import { people } from '../parts/live-data.ts';

export const RELATION_TEXTS = {
  partner: 'people-partnerOf',
  friend: 'people-friendOf',
  family: 'people-familyOf',
} as const;

/** Who somebody is: an ex, or someone around one. Not asked while nobody else is listed. */
export function RelationChoice({ person }: { person: Person }) {
  const circles = circlesOf(people.value ?? []);
  const others = circles.map(({ ex }) => ex).filter(({ id }) => id !== person.id);
  const isCentre = circles.some(({ ex, linked }) => ex.id === person.id && linked.length > 0);
  if (others.length === 0 || isCentre) return null;
  const choose = (value: string) => {
    change('editPerson', { id: person.id, link: readLink(value) });
  };
  return (
    <div class="field">
      <label for={`relation-${person.id}`}>{t('people-relation')}</label>
      <select
        id={`relation-${person.id}`}
        value={person.link ? `${person.link.relation} ${person.link.to}` : ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{t('people-ex')}</option>
        {others.flatMap(({ id, nickname }) =>
          RELATIONS.map((relation) => (
            <option key={relation + id} value={`${relation} ${id}`}>
              {t(RELATION_TEXTS[relation], { nickname })}
            </option>
          )),
        )}
      </select>
    </div>
  );
}

/** A choice as the select names it: the relation and the other's id. */
function readLink(value: string): Link | null {
  const [name, to] = value.split(' ');
  const relation = RELATIONS.find((one) => one === name);
  return relation && to ? { relation, to } : null;
}

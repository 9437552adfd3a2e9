import { t } from '../../language/text.ts';
import type { Person } from '../../model/people/person.ts';
import { Uncovered } from '../cover/cover-state.tsx';
import { change } from '../parts/change.ts';
import { people } from '../parts/live-data.ts';
import { OpenPass } from '../visits/open-pass.tsx';

/** Whoever is out of sight, folded away: covered as before, and back in one tap. */
export function Archived() {
  const archived = (people.value ?? []).filter(({ isArchived }) => isArchived);
  if (archived.length === 0) return null;
  return (
    <details class="card fold archived">
      <summary>
        <h2>{t('people-archived')}</h2>
        <span class="soft small">{t('people-archivedHint', { count: archived.length })}</span>
      </summary>
      <ul class="stack">
        {archived.map((person) => (
          <Line key={person.id} person={person} />
        ))}
      </ul>
    </details>
  );
}

const Line = ({ person }: { person: Person }) => (
  <li class="stack">
    <div class="row apart">
      <div>
        <p>{person.nickname}</p>
        <Uncovered identities={person.identities} />
      </div>
      <button
        type="button"
        class="button quiet"
        aria-label={t('people-unarchiveLabel', { nickname: person.nickname })}
        onClick={() => change('editPerson', { id: person.id, isArchived: false })}
      >
        {t('people-unarchive')}
      </button>
    </div>
    <OpenPass person={person} />
  </li>
);

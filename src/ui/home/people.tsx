import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Listed, Person } from '../../model/person.ts';
import { networkById } from '../../networks/index.ts';
import { putPerson, removePerson } from '../../storage/people.ts';
import { askAccess } from '../parts/access.ts';
import { AddForm } from '../parts/add-form.tsx';
import { people } from '../parts/watched.ts';
import { Window } from '../parts/window.tsx';
import { PersonCard } from './person-card.tsx';

/** What was just done, said once, with a way back where there is one. */
type Note = { text: string; undo?: () => void } | null;

/** The watch list: a form to add, and a card for everyone on it. */
export function People() {
  const [note, setNote] = useState<Note>(null);
  const list = people.value ?? [];
  const removed = (person: Person, name: string, asked: readonly Listed[]) =>
    setNote({
      text: i18n.t('people.removed', [name]),
      undo: () => {
        askAccess(asked.flatMap(({ network }) => networkById(network) ?? []));
        putPerson(person);
        setNote(null);
      },
    });
  const remove = (person: Person) => {
    removePerson(person.id);
    removed(person, person.nickname, person.identities);
  };
  const removeIdentity = (person: Person, listed: Listed) => {
    const identities = person.identities.filter(({ key }) => key !== listed.key);
    if (identities.length === 0) return remove(person);
    putPerson({ ...person, identities });
    removed(person, listed.label, [listed]);
  };
  return (
    <>
      <h1>{i18n.t('people.title')}</h1>
      <p class="soft lead">{i18n.t('people.lead')}</p>
      <section class="card" aria-labelledby="add-title">
        <h2 id="add-title">{i18n.t('people.formTitle')}</h2>
        <AddForm
          onAdded={({ nickname }) => setNote({ text: i18n.t('people.added', [nickname]) })}
        />
      </section>
      <div class="note row" role="status">
        {note && <span>{note.text}</span>}
        {note?.undo && (
          <button type="button" class="button quiet" onClick={note.undo}>
            {i18n.t('people.undo')}
          </button>
        )}
      </div>
      {people.value?.length === 0 && <Nobody />}
      <ul class="stack">
        {list.map((person) => (
          <PersonCard
            key={person.id}
            person={person}
            onRemove={() => remove(person)}
            onRemoveIdentity={(listed) => removeIdentity(person, listed)}
          />
        ))}
      </ul>
    </>
  );
}

const Nobody = () => (
  <div class="nobody">
    <Window silent />
    <p class="soft">{i18n.t('people.empty')}</p>
  </div>
);

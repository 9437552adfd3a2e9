import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Listed, Person } from '../../model/people/person.ts';
import { askAccess } from '../cover/access.ts';
import { MissingNetworks } from '../cover/missing-networks.tsx';
import { useBackToButton } from '../parts/back-to-button.ts';
import { change, onceKept } from '../parts/change.ts';
import { people } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { Window } from '../parts/window.tsx';
import { Added } from './added.tsx';
import { Adding, useAdding } from './adding.tsx';
import { AlsoNoted } from './also-noted.tsx';
import { Archived } from './archived.tsx';
import { Everybody } from './everybody.tsx';
import { ForgottenElsewhere } from './forgotten-elsewhere.tsx';
import { Offers } from './offers.tsx';
import { Restored } from './restored.tsx';
import { takeOff } from './taken-off.ts';
import { Yours } from './yours.tsx';

/** The watch list: everyone on it, then a form to add somebody, open where nobody is or where `add` as the part leads to it. */
export function People({ part }: { part: string }) {
  const [note, setNote] = useState<Note | null>(null);
  const [removed, setRemoved] = useState<Person | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const [isAdding, setAdding] = useAdding(part);
  const show = { note: setNote, removed: setRemoved };
  const isAnybody = Boolean(people.value?.length);
  const isFormShown = isAdding || !isAnybody;
  const button = useBackToButton(isFormShown);
  const fold = () => setAdding(false);
  return (
    <>
      <header class="people-head">
        <ScreenHead title={t('people-title')} lead={t('people-lead')} />
        {!isFormShown && (
          <button ref={button} type="button" class="button quiet" onClick={() => setAdding(true)}>
            {t('people-formTitle')}
          </button>
        )}
      </header>
      <Added id={added} />
      <MissingNetworks />
      <Restored />
      <ForgottenElsewhere onDone={(text) => setNote({ text })} />
      <NoteLine note={note} />
      {removed && <AlsoNoted key={removed.id} person={removed} onForgotten={() => setNote(null)} />}
      <div class="pair">
        {isFormShown && (
          <Adding
            isSought={isAdding}
            onAdded={(id) => {
              setAdded(id);
              fold();
            }}
            onCancel={isAnybody ? fold : undefined}
          />
        )}
        {isAnybody && (
          <div class="stack listed">
            <Everybody
              onRemove={(person) => remove(person, show)}
              onRemoveIdentity={(person, listed) => removeIdentity(person, listed, show)}
              onArchive={(person) => archive(person, show)}
            />
            <Archived />
          </div>
        )}
        {people.value?.length === 0 && <Nobody />}
        {isAnybody && <Offers />}
        <Yours />
      </div>
    </>
  );
}

/** What was just done, with a way back; and whom it took off the list, as long as that is so. */
interface Show {
  note: (note: Note) => void;
  removed: (person: Person | null) => void;
}

/** Takes someone off the list, with a way back that restores everything. */
async function remove({ id }: Person, show: Show) {
  const taken = await takeOff(id);
  if (!taken) return;
  const { nickname: name } = taken;
  const undo = () => {
    const back = change('addPerson', taken);
    askAccess(taken.identities);
    return onceKept([back], () => {
      show.removed(null);
      show.note({ text: t('people-back', { name }) });
    });
  };
  show.removed(taken);
  show.note({ text: t('people-removed', { name }), undo });
}

/** Puts someone out of sight; all else stays as it is. */
function archive({ id, nickname: name }: Person, show: Show) {
  const put = (isArchived: boolean, note: Note) =>
    onceKept([change('editPerson', { id, isArchived })], () => show.note(note));
  const undo = () => put(false, { text: t('people-back', { name }) });
  put(true, { text: t('people-archivedNow', { name }), undo });
}

/** Takes one profile away; undoing keeps what was changed about the person since. */
function removeIdentity({ id }: Person, listed: Listed, show: Show) {
  const name = listed.label;
  const undo = () => {
    const back = change('addIdentities', { id, identities: [listed] });
    askAccess([listed]);
    return onceKept([back], () => show.note({ text: t('people-back', { name }) }));
  };
  onceKept([change('removeIdentity', { id, key: listed.key })], () =>
    show.note({ text: t('people-removed', { name }), undo }),
  );
}

const Nobody = () => (
  <div class="nobody">
    <Window silent />
    <p class="soft">{t('people-empty')}</p>
  </div>
);

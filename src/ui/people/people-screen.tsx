import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Listed, Person } from '../../model/people/person.ts';
import { PlanOffer } from '../care/plan-offer.tsx';
import { askAccess } from '../cover/access.ts';
import { change, onceKept } from '../parts/change.ts';
import { circles, people } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { Window } from '../parts/window.tsx';
import { PhoneOffer } from '../phone/phone-offer.tsx';
import { AddForm } from './add-form.tsx';
import { AlsoNoted } from './also-noted.tsx';
import { PersonCard } from './person-card.tsx';
import { Restored } from './restored.tsx';
import { Yours } from './yours.tsx';

/** The watch list: a form to add, and a card for everyone on it. */
export function People() {
  const [note, setNote] = useState<Note | null>(null);
  const [removed, setRemoved] = useState<Person | null>(null);
  const showNote = (text: string, undo?: () => void) => setNote(undo ? { text, undo } : { text });
  return (
    <>
      <h1>{t('people-title')}</h1>
      <p class="soft lead">{t('people-lead')}</p>
      <div class="pair">
        <div class="stack">
          <section class="card" aria-labelledby="add-title">
            <h2 id="add-title">{t('people-formTitle')}</h2>
            <AddForm onAdded={({ nickname }) => showNote(t('people-added', { name: nickname }))} />
          </section>
          <Restored />
          <NoteLine note={note} />
          {removed && (
            <AlsoNoted key={removed.id} person={removed} onForgotten={() => setNote(null)} />
          )}
          <PlanOffer />
          <PhoneOffer />
        </div>
        {people.value?.length === 0 && <Nobody />}
        <Everybody show={{ note: showNote, removed: setRemoved }} />
      </div>
      <Yours />
    </>
  );
}

/** A card for everyone; those around an ex come right behind them. */
function Everybody({ show }: { show: Show }) {
  const all = circles.value.flatMap(({ ex, linked }) => [
    { person: ex, ex: undefined, mayBeLinked: linked.length === 0 && circles.value.length > 1 },
    ...linked.map((person) => ({ person, ex, mayBeLinked: true })),
  ]);
  const count = useGrowing(all.length);
  return (
    <ul class="stack">
      {all.slice(0, count).map(({ person, ...place }) => (
        <PersonCard
          key={person.id}
          person={person}
          {...place}
          onRemove={() => remove(person, show)}
          onRemoveIdentity={(listed) => removeIdentity(person, listed, show)}
        />
      ))}
    </ul>
  );
}

/** So many cards are more than any screen shows, and are drawn within a frame or two. */
const AT_ONCE = 20;

/** A tab behind another is never idle (Chromium 156): then they come all the same. */
const PATIENCE_MS = 500;

/** How many of so many cards to draw by now: first those in sight, then more whenever the browser is idle. */
function useGrowing(all: number): number {
  const [count, setCount] = useState(AT_ONCE);
  useEffect(() => {
    if (count >= all) return undefined;
    const idle = requestIdleCallback(() => setCount(count + AT_ONCE), { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(idle);
  }, [count, all]);
  return count;
}

/** What was just done, with a way back; and whom it took off the list, as long as that is so. */
interface Show {
  note: (text: string, undo?: () => void) => void;
  removed: (person: Person | null) => void;
}

/** Takes someone off the list, with a way back that restores everything. */
function remove(person: Person, show: Show) {
  const name = person.nickname;
  const undo = () => {
    const back = change('addPerson', person);
    askAccess(person.identities);
    onceKept([back], () => {
      show.removed(null);
      show.note(t('people-back', { name }));
    });
  };
  onceKept([change('removePerson', { id: person.id })], () => {
    show.removed(person);
    show.note(t('people-removed', { name }), undo);
  });
}

/** Takes one profile away; undoing keeps what was changed about the person since. */
function removeIdentity(person: Person, listed: Listed, show: Show) {
  if (person.identities.length === 1) return remove(person, show);
  const name = listed.label;
  const undo = () => {
    const back = change('addIdentities', { id: person.id, identities: [listed] });
    askAccess([listed]);
    onceKept([back], () => show.note(t('people-back', { name })));
  };
  onceKept([change('removeIdentity', { id: person.id, key: listed.key })], () =>
    show.note(t('people-removed', { name }), undo),
  );
}

const Nobody = () => (
  <div class="nobody">
    <Window silent />
    <p class="soft">{t('people-empty')}</p>
  </div>
);

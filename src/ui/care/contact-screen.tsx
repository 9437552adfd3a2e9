import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendWithRetry } from '../../messages/messages.ts';
import type { Moment } from '../../model/care/moment.ts';
import { circlesOf } from '../../model/people/person.ts';
import { localDay } from '../../model/time/day.ts';
import { keepLastContact, readLastContacts } from '../../storage/care/contact.ts';
import { people } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { ApartCard } from './apart-card.tsx';
import { StartCard } from './start-card.tsx';

interface Known {
  /** Since when days are counted, by person. */
  readonly since: Readonly<Record<string, string>>;
  readonly contacts: readonly Moment[];
}

/** Days without contact, for each ex of whom the user wants them counted. */
export function Contact() {
  const [known, learn] = useKnown();
  const [note, setNote] = useState<Note | null>(null);
  const begin = async (person: string, day: string | undefined) => {
    await keepLastContact(person, day);
    learn();
  };
  const end = (person: string, day: string) => {
    begin(person, undefined);
    const undo = () => {
      begin(person, day);
      setNote({ text: i18n.t('contact.back') });
    };
    setNote({ text: i18n.t('contact.ended'), undo });
  };
  const shown = known ? circlesOf(people.value ?? []) : [];
  return (
    <>
      <h1>{i18n.t('contact.title')}</h1>
      <p class="soft lead">{i18n.t('contact.lead')}</p>
      {people.value?.length === 0 && <p class="soft">{i18n.t('contact.nobody')}</p>}
      <ul class="stack">
        {shown.map(({ ex }) => {
          const day = known?.since[ex.id];
          return (
            <li key={ex.id} class="card stack">
              {day ? (
                <ApartCard
                  person={ex}
                  start={day}
                  contacts={known?.contacts.filter(({ person }) => person === ex.id) ?? []}
                  onChange={learn}
                  onEnd={() => end(ex.id, day)}
                />
              ) : (
                <StartCard person={ex} onStart={(from) => begin(ex.id, from)} />
              )}
            </li>
          );
        })}
      </ul>
      <p class="soft">
        {i18n.t('contact.writing')}{' '}
        <a class="quiet-link" href="#/reply">
          {i18n.t('nav.reply')}
        </a>
      </p>
      <NoteLine note={note} />
    </>
  );
}

/** What is known of contact, and how to learn it anew. */
function useKnown(): [Known | null, () => void] {
  const [known, setKnown] = useState<Known | null>(null);
  const learn = async () => {
    const since = await readLastContacts();
    const to = localDay(Date.now());
    const from = Object.values(since).sort()[0] ?? to;
    const contacts = await sendWithRetry('moments', { kind: 'contact', from, to }).catch(() => []);
    setKnown({ since, contacts });
  };
  useEffect(() => void learn(), []);
  return [known, learn];
}

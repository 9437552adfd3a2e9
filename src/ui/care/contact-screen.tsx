import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import { onMomentsChanged } from '../../messages/moments-changed.ts';
import { lastContact } from '../../model/care/last-contact.ts';
import type { Moment } from '../../model/care/moment.ts';
import { circlesOf } from '../../model/people/person.ts';
import { dayUnderWay, latestDay } from '../../model/time/latest-day.ts';
import { Head } from '../advice/head.tsx';
import { troubleText } from '../log/trouble.ts';
import { change, onceKept } from '../parts/change.ts';
import { useDayInView } from '../parts/day-in-view.ts';
import { people, records, settingOf } from '../parts/live-data.ts';
import { NobodyYet } from '../parts/nobody-yet.tsx';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { ApartCard } from './apart-card.tsx';
import { StartCard } from './start-card.tsx';

/** Days without contact, for each ex of whom the user wants them counted. */
export function Contact() {
  const since = records.value?.all(lastContact) ?? new Map<string, { on: string }>();
  const today = useDayUnderWay();
  const { contacts, trouble, readAgain } = useContacts(since, today);
  const [note, setNote] = useState<Note | null>(null);
  const begin = (person: string, on: string | null) => change('setLastContact', { person, on });
  const end = (person: string, day: string) => {
    const undo = () => onceKept([begin(person, day)], () => setNote({ text: t('contact-back') }));
    onceKept([begin(person, null)], () => setNote({ text: t('contact-ended'), undo }));
  };
  const all = contacts ? circlesOf(people.value ?? []) : [];
  // Whoever is out of sight is not asked about anew.
  const shown = all.filter(({ ex }) => !ex.isArchived || since.has(ex.id));
  return (
    <>
      <Head title={t('contact-title')} lead={t('contact-lead')} />
      {people.value?.length === 0 && <NobodyYet text={t('contact-nobody')} />}
      {trouble && <p role="alert">{trouble}</p>}
      {shown.length > 0 && (
        <ul class="counted">
          {shown.map(({ ex }) => {
            const day = since.get(ex.id)?.on;
            return (
              <li key={ex.id} class="card stack">
                {day ? (
                  <ApartCard
                    person={ex}
                    start={day}
                    today={today}
                    contacts={contacts?.filter(({ person }) => person === ex.id) ?? []}
                    onChange={readAgain}
                    onEnd={() => end(ex.id, day)}
                  />
                ) : (
                  <StartCard person={ex} onStart={(from) => begin(ex.id, from)} />
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p class="row soft">
        {t('contact-writing')}
        <a class="quiet-link" href="#/reply">
          {t('nav-reply')}
        </a>
      </p>
      <NoteLine note={note} />
    </>
  );
}

/** The day in view (ISO date); where its date comes again, as on a flight westwards, the one reached then: no day is lost. */
function useDayUnderWay(): string {
  const day = useDayInView();
  const isKnown = records.value !== null;
  return useMemo(() => dayUnderWay(day, settingOf(latestDay)), [day, isKnown]);
}

/**
 * The days of contact from when counting began to an ISO date, and how to read them again; null until then, and where
 * they cannot be read, which is said: days would be counted on which there was contact.
 */
function useContacts(since: ReadonlyMap<string, { on: string }>, to: string) {
  const [contacts, setContacts] = useState<readonly Moment[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const from = [...since.values()].map(({ on }) => on).sort()[0] ?? to;
  const show = (now: readonly Moment[] | null, why: string | null) => {
    setContacts(now);
    setTrouble(why);
  };
  const readAgain = () =>
    sendWithRetry('moments', { kind: 'contact', from, to }).then(
      (now) => show(now, null),
      (error) => show(null, troubleText(error)),
    );
  useEffect(() => {
    readAgain();
    return onMomentsChanged(readAgain);
  }, [from, to]);
  return { contacts, trouble, readAgain };
}

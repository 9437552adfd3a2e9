import { useEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Reminder } from '../../model/reminders/reminder.ts';
import { WorryList } from '../care/worry-list.tsx';
import { change, onceKept } from '../parts/change.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { AskedLess } from '../report/asking-less.tsx';
import { AddReminder } from './add.tsx';
import { relativeDateTime } from './clock.ts';
import type { Draft } from './form.tsx';
import { How } from './how.tsx';
import { ReminderList } from './list.tsx';
import { askToNotify, followReminders, mayNotify, nextOf, reminders, wall } from './reminding.ts';
import { Today } from './today.tsx';

/** Self-care through the day: what is due today first, then all reminders and how they come. */
export function Reminders() {
  const [note, setNote] = useState<Note | null>(null);
  useEffect(() => {
    followReminders();
  }, []);
  if (reminders.value === null) return <h1>{t('nav-reminders')}</h1>;
  return (
    <>
      <ScreenHead title={t('nav-reminders')} lead={t('reminders-lead')} />
      <div class="pair">
        <div class="stack">
          <WorryList isAll />
          <Today />
          {reminders.value.length > 0 && mayNotify.value === false && <Denied />}
        </div>
        <ReminderList
          onChange={(reminder) => {
            const asked = change('putReminder', reminder);
            onceKept([asked], () =>
              setNote({ text: t('reminders-saved', { what: reminder.text }) }),
            );
            return asked;
          }}
          onRemove={(reminder) => remove(reminder, setNote)}
        />
      </div>
      <NoteLine note={note} />
      <AddReminder onAdd={(draft) => add(draft, setNote)} />
      <How />
      <AskedLess />
    </>
  );
}

type ShowNote = (note: Note) => void;

/** Adds a reminder. The first is what notifications are asked for. Resolves to whether it was kept. */
export function add(draft: Draft, showNote: ShowNote): Promise<boolean> {
  const kept = change('putReminder', { ...draft, id: crypto.randomUUID(), isOn: true });
  if (reminders.value?.length === 0 && !mayNotify.value) askToNotify();
  const due = nextOf({ ...draft, id: '', isOn: true, since: '' });
  const text = due
    ? t('reminders-added', { what: draft.text, ...relativeDateTime(due.wall, wall.value) })
    : t('reminders-addedBare', { what: draft.text });
  onceKept([kept], () => showNote({ text }));
  return kept;
}

function remove(reminder: Reminder, showNote: ShowNote): void {
  const back = () =>
    onceKept([change('putReminder', reminder)], () =>
      showNote({ text: t('reminders-back', { what: reminder.text }) }),
    );
  onceKept([change('removeReminder', { id: reminder.id })], () =>
    showNote({ text: t('reminders-removed', { what: reminder.text }), undo: back }),
  );
}

/** Says plainly that nothing will pop up, and what happens instead. */
const Denied = () => (
  <section class="card row apart denied">
    <div>
      <h2>{t('reminders-deniedTitle')}</h2>
      <p class="soft small">{t('reminders-denied')}</p>
    </div>
    <button type="button" class="button quiet" onClick={askToNotify}>
      {t('reminders-allow')}
    </button>
  </section>
);

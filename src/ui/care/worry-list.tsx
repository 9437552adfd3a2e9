import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { backBy, inOrder, usualReturn, type Worry } from '../../model/care/worry.ts';
import { isPausedDay } from '../../model/reminders/due.ts';
import { onceKept } from '../parts/change.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { followReminders, reminderSettings, wall } from '../reminders/reminding.ts';
import { letWorryGo, nameOf, putOff, returnSeen, worries } from './worries.ts';

interface Props {
  /** Also those whose time has not come. */
  isAll?: boolean;
}

/** Worries that have come back, to be let go or put off again; on a day on which all is paused, none. */
export function WorryList({ isAll = false }: Props) {
  const [note, setNote] = useState<Note | null>(null);
  const title = useId();
  useEffect(() => {
    followReminders();
  }, []);
  const back = isPausedDay(reminderSettings.value, wall.value)
    ? []
    : backBy(worries.value, wall.value);
  const shown = isAll ? inOrder(worries.value) : back;
  if (shown.length === 0 && !note) return null;
  const isDue = shown.length > 0 && shown.length === back.length;
  return (
    <section class="card stack worries" aria-labelledby={shown.length > 0 ? title : undefined}>
      {shown.length > 0 && (
        <>
          <h2 id={title}>{t(isDue ? 'later-dueTitle' : 'later-allTitle')}</h2>
          <ul class="stack">
            {shown.map((one) => (
              <OneWorry key={one.id} worry={one} showNote={setNote} />
            ))}
          </ul>
        </>
      )}
      <NoteLine note={note} />
    </section>
  );
}

interface OneProps {
  worry: Worry;
  showNote: (note: Note) => void;
}

function OneWorry({ worry, showNote }: OneProps) {
  const what = nameOf(worry);
  const bringBack = () => onceKept([putOff(worry)], () => showNote({ text: t('later-back') }));
  const letGo = () =>
    onceKept([letWorryGo(worry)], () => showNote({ text: t('later-dropped'), undo: bringBack }));
  const again = () => {
    const next = { ...worry, ...usualReturn(wall.value, reminderSettings.value) };
    onceKept([putOff(next)], () =>
      showNote({ text: t('later-done', returnSeen(next)), undo: bringBack }),
    );
  };
  return (
    <li>
      <div class="what">
        <p>{what}</p>
        <p class="soft small">{t('later-when', returnSeen(worry))}</p>
      </div>
      <p class="row">
        <button
          type="button"
          class="button quiet"
          aria-label={t('later-letGoLabel', { what })}
          onClick={letGo}
        >
          {t('later-letGo')}
        </button>
        <button
          type="button"
          class="button bare"
          aria-label={t('later-againLabel', { what })}
          onClick={again}
        >
          {t('later-again')}
        </button>
      </p>
    </li>
  );
}

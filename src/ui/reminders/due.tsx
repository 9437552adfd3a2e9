import { useEffect } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { openOf, timeOf } from '../../model/reminders/due.ts';
import { FactLine } from '../parts/fact-line.tsx';
import { clock, soon } from './clock.ts';
import { done, followReminders, reminderSettings, textOf, today, wall } from './reminding.ts';
import { TickLine } from './tick-line.tsx';

const MOST_DUE_REMINDERS = 2;

/** Today's reminders that are open: those that came up, then the next. At most two, each with a tick. */
export function DueToday() {
  useEffect(() => {
    followReminders();
  }, []);
  const open = openOf(today(), done.value, reminderSettings.value, wall.value);
  const shown = open.slice(0, MOST_DUE_REMINDERS);
  if (shown.length === 0) return null;
  return (
    <section class="card dues" aria-label={t('reminders-today')}>
      {shown.map((due) => (
        <TickLine key={due.id} due={due}>
          <span class="text">{textOf(due)}</span>
          <span class="soft small">
            <FactLine facts={[clock(timeOf(due.wall)), soon(due.wall, wall.value)]} />
          </span>
        </TickLine>
      ))}
    </section>
  );
}

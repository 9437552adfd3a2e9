import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { timesOf } from '../../model/reminders/due.ts';
import { isQuiet } from '../../model/reminders/queue.ts';
import type { Reminder } from '../../model/reminders/reminder.ts';
import { followRefusals, onceHeard } from '../parts/change.ts';
import { FactLine } from '../parts/fact-line.tsx';
import { relativeDateTime } from './clock.ts';
import { ReminderForm } from './form.tsx';
import { hardHour, nextOf, reminderSettings, reminders, wall } from './reminding.ts';
import { rhythmFacts } from './rhythm.ts';

interface Props {
  /** Resolves to whether it was kept. */
  onChange: (reminder: Reminder) => Promise<boolean>;
  onRemove: (reminder: Reminder) => void;
}

/** Every reminder: when it comes, whether it is on, and one way to change or remove it. */
export function ReminderList({ onChange, onRemove }: Props) {
  const all = reminders.value ?? [];
  if (all.length === 0) return null;
  return (
    <section class="card" aria-labelledby="reminder-list">
      <h2 id="reminder-list">{t('reminders-listTitle')}</h2>
      <ul>
        {all.map((reminder) => (
          <Row
            key={reminder.id}
            reminder={reminder}
            onChange={onChange}
            onRemove={() => onRemove(reminder)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends Omit<Props, 'onRemove'> {
  reminder: Reminder;
  onRemove: () => void;
}

function Row({ reminder, onChange, onRemove }: RowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { text, isOn } = reminder;
  followRefusals();
  return (
    <li class="reminder">
      <input
        type="checkbox"
        class="switch"
        checked={isOn}
        aria-label={t('reminders-isOn', { what: text })}
        onChange={({ currentTarget }) => onChange({ ...reminder, isOn: currentTarget.checked })}
      />
      <div class="what">
        <strong>{text}</strong>
        <span class="soft small">
          <FactLine facts={rhythmFacts(reminder)} />
        </span>
        <When reminder={reminder} />
      </div>
      <button
        type="button"
        class="button bare"
        aria-expanded={isOpen}
        aria-label={t('reminders-changeLabel', { what: text })}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('reminders-change')}
      </button>
      {isOpen && (
        <ReminderForm
          start={reminder}
          action={t('reminders-save')}
          changed={{ what: text, onRemove }}
          onCancel={() => setIsOpen(false)}
          onSubmit={(draft) =>
            onceHeard(onChange({ ...reminder, ...draft, isOn }), () => setIsOpen(false))
          }
        />
      )}
    </li>
  );
}

/** When it comes next, and whether quiet hours keep some of it silent. */
function When({ reminder }: { reminder: Reminder }) {
  const next = nextOf(reminder);
  const { quiet } = reminderSettings.value;
  const isSilent = timesOf(reminder, hardHour.value).some((time) => isQuiet(quiet, time));
  return (
    <>
      {next && (
        <span class="soft small">
          {t('reminders-next', relativeDateTime(next.wall, wall.value))}
        </span>
      )}
      {isSilent && <span class="soft small">{t('reminders-inQuiet')}</span>}
    </>
  );
}

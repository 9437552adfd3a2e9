import { useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { MOST_REMINDER_CHARS, type Reminder } from '../../model/reminders/reminder.ts';
import { Cancel } from '../parts/cancel.tsx';
import { Days } from './days.tsx';
import { Span } from './span.tsx';
import { Times } from './times.tsx';

/** A reminder as it is being written. */
export type Draft = Omit<Reminder, 'id' | 'isOn' | 'since'>;

const SAID = {
  'no-words': 'reminders-noWords',
  'no-days': 'reminders-noDays',
  'no-times': 'reminders-noTimes',
  'no-span': 'reminders-noSpan',
} as const;

/** A reminder that is there already: what it is called, and how it goes. */
interface Changed {
  readonly what: string;
  readonly onRemove: () => void;
}

interface Props {
  start: Draft;
  action: string;
  /** What is changed; nothing of a new one. */
  changed?: Changed | undefined;
  onSubmit: (draft: Draft) => void;
  onCancel: () => void;
}

/** Words, days and times of one reminder, new or changed. */
export function ReminderForm({ start, action, changed, onSubmit, onCancel }: Props) {
  const [draft, setDraft] = useState(start);
  const [isTried, setIsTried] = useState(false);
  const id = useId();
  const problem = isTried ? problemOf(draft) : null;
  const change = (how: Partial<Draft>) => setDraft({ ...draft, ...how });
  const submit = (event: Event) => {
    event.preventDefault();
    setIsTried(true);
    if (problemOf(draft) === null) onSubmit(tidied(draft));
  };
  return (
    <form
      class="stack reminder-form"
      onSubmit={submit}
      noValidate
      aria-label={changed && t('reminders-changeLabel', changed)}
    >
      <div class="field">
        <label for={id}>{t('reminders-what')}</label>
        <input
          id={id}
          value={draft.text}
          maxLength={MOST_REMINDER_CHARS}
          autoComplete="off"
          aria-invalid={problem === 'no-words'}
          aria-describedby={problem === 'no-words' ? `${id}-problem` : undefined}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </div>
      <Days weekdays={draft.weekdays} onChange={(weekdays) => change({ weekdays })} />
      <Times rhythm={draft} onChange={change} />
      <Span from={draft.from} until={draft.until} onChange={change} />
      <p id={`${id}-problem`} class="problem small" role="alert">
        {problem && t(SAID[problem])}
      </p>
      <Ends {...{ action, changed, onCancel }} />
    </form>
  );
}

/** How a form ends: kept, left, or with its reminder off the list. */
const Ends = ({ action, changed, onCancel }: Pick<Props, 'action' | 'changed' | 'onCancel'>) => (
  <div class="row">
    <button type="submit" class="button" aria-label={changed && t('reminders-saveLabel', changed)}>
      {action}
    </button>
    <Cancel label={changed && t('reminders-cancelLabel', changed)} onCancel={onCancel} />
    {changed && (
      <button
        type="button"
        class="button bare remove"
        aria-label={t('reminders-removeLabel', changed)}
        onClick={changed.onRemove}
      >
        {t('reminders-remove')}
      </button>
    )}
  </div>
);

/** What a reminder still lacks. */
function problemOf({ text, weekdays, times, beforeHardHour, from, until }: Draft) {
  if (text.trim() === '') return 'no-words';
  if (weekdays.length === 0) return 'no-days';
  if (times.includes('') || (times.length === 0 && !beforeHardHour)) return 'no-times';
  return from && until && until < from ? 'no-span' : null;
}

const tidied = (draft: Draft): Draft => ({
  ...draft,
  text: draft.text.trim(),
  times: [...new Set(draft.times)].sort(),
});

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { isYearly, MOST_HARD_DATE_CHARS, nextOn, yearlyOn } from '../../model/care/hard-date.ts';
import { Cancel } from '../parts/cancel.tsx';
import { Check } from '../parts/check.tsx';
import { useDayInView } from '../parts/day-in-view.ts';
import type { HardDateDraft } from './hard-dates.ts';

interface Props {
  /** What it begins with; a day that is not chosen yet is empty. */
  start: HardDateDraft;
  onKeep: (date: HardDateDraft) => void;
  onCancel: () => void;
}

const PROBLEMS = { label: 'dates-noLabel', day: 'dates-noDay', over: 'dates-over' } as const;
type Problem = keyof typeof PROBLEMS;

/** The last day that its field takes: a year has four digits. */
const LAST = '2199-12-31';

/** A hard date as the form's fields have it. */
function useDraft(start: HardDateDraft, today: string) {
  const [label, setLabel] = useState(start.label);
  const [isEveryYear, setEveryYear] = useState(start.on === '' || isYearly(start.on));
  const [day, setDay] = useState(() => (start.on && nextOn(start, today)) || start.on);
  const [waitsLonger, setWaitsLonger] = useState(start.waitsLonger);
  const on = isEveryYear && day ? yearlyOn(day) : day;
  const kept = { id: start.id, label: label.trim(), on, waitsLonger };
  const setters = { setEveryYear, setDay, setLabel, setWaitsLonger };
  return { fields: { label, day, isEveryYear, waitsLonger }, kept, ...setters };
}

/** What is missing or wrong, the first thing first. */
function problemIn({ label, on }: HardDateDraft, today: string): Problem | null {
  if (!label) return 'label';
  if (!on) return 'day';
  return nextOn({ on }, today) ? null : 'over';
}

/** What the day is called, which it is, and what it is to be met with. */
export function HardDateForm({ start, onKeep, onCancel }: Props) {
  const today = useDayInView();
  const { fields, kept, setLabel, ...set } = useDraft(start, today);
  const [problem, setProblem] = useState<Problem | null>(null);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const focus = (part: 'label' | 'day') =>
    form.current?.querySelector<HTMLElement>(`[name="${part}"]`)?.focus();
  useEffect(() => focus(start.label ? 'day' : 'label'), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = problemIn(kept, today);
    setProblem(wrong);
    if (!wrong) return onKeep(kept);
    focus(wrong === 'label' ? 'label' : 'day');
  };
  return (
    <form ref={form} class="stack" noValidate onSubmit={submit}>
      <div class="field">
        <label for={`${id}-label`}>{t('dates-label')}</label>
        <input
          id={`${id}-label`}
          name="label"
          value={fields.label}
          maxLength={MOST_HARD_DATE_CHARS}
          autoComplete="off"
          aria-invalid={problem === 'label'}
          aria-describedby={`${id}-label-help ${id}-problem`}
          onInput={({ currentTarget }) => setLabel(currentTarget.value)}
        />
        <p id={`${id}-label-help`} class="soft small">
          {t('dates-labelHint')}
        </p>
      </div>
      <Day id={id} fields={fields} isWrong={problem === 'day' || problem === 'over'} {...set} />
      <p id={`${id}-problem`} class="problem small" role="status">
        {problem && t(PROBLEMS[problem])}
      </p>
      <p class="row">
        <button type="submit" class="button quiet">
          {t('dates-keep')}
        </button>
        <Cancel onCancel={onCancel} />
      </p>
    </form>
  );
}

interface DayProps extends Omit<ReturnType<typeof useDraft>, 'kept' | 'setLabel'> {
  id: string;
  isWrong: boolean;
}

const Day = ({ id, fields, isWrong, setDay, setEveryYear, setWaitsLonger }: DayProps) => (
  <>
    <div class="field">
      <label for={`${id}-day`}>{t('dates-day')}</label>
      <input
        id={`${id}-day`}
        name="day"
        type="date"
        max={LAST}
        value={fields.day}
        aria-invalid={isWrong}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget }) => setDay(currentTarget.value)}
        autoComplete="off"
      />
    </div>
    <Check
      name={t('dates-yearly')}
      hint={t('dates-yearlyHint')}
      isChecked={fields.isEveryYear}
      onChange={setEveryYear}
    />
    {fields.isEveryYear && yearlyOn(fields.day) === '02-29' && (
      <p class="soft small" role="status">
        {t('dates-leap')}
      </p>
    )}
    <Check
      name={t('dates-longer')}
      hint={t('dates-longerHint')}
      isChecked={fields.waitsLonger}
      onChange={setWaitsLonger}
    />
  </>
);

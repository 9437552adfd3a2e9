import { useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { readReach, SOMEONE_LENGTH, type Someone } from '../../model/care/someone.ts';
import { Cancel } from '../parts/cancel.tsx';

interface Props {
  /** Who there is, to be changed; null for somebody new. */
  given: Someone | null;
  onKeep: (someone: Someone) => void;
  onCancel: () => void;
}

type Field = keyof Someone;

/** What is missing or wrong, the first thing first. */
function problemIn({ name, reach }: Someone): Field | null {
  if (!name) return 'name';
  return readReach(reach) ? null : 'reach';
}

/** Who it is, and how they are reached. */
export function SomeoneForm({ given, onKeep, onCancel }: Props) {
  const [typed, setTyped] = useState<Someone>(given ?? { name: '', reach: '' });
  const [problem, setProblem] = useState<Field | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const next = { name: typed.name.trim(), reach: typed.reach.trim() };
    const wrong = problemIn(next);
    setProblem(wrong);
    if (!wrong) return onKeep(next);
    form.current?.querySelector<HTMLInputElement>(`#someone-${wrong}`)?.focus();
  };
  const field = (name: Field) => ({
    name,
    value: typed[name],
    isWrong: problem === name,
    onInput: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  return (
    <form ref={form} class="stack" noValidate onSubmit={submit}>
      <TextField {...field('name')} label={t('call-name')} problem={t('call-noName')} />
      <TextField
        {...field('reach')}
        label={t('call-reach')}
        hint={t('call-reachHint')}
        problem={t('call-noReach')}
      />
      <p class="row">
        <button type="submit" class="button quiet">
          {t('call-keep')}
        </button>
        {given && <Cancel onCancel={onCancel} />}
      </p>
    </form>
  );
}

interface FieldProps {
  name: Field;
  label: string;
  hint?: string;
  problem: string;
  value: string;
  isWrong: boolean;
  onInput: (value: string) => void;
}

const TextField = ({ name, label, hint, problem, value, isWrong, onInput }: FieldProps) => (
  <div class="field">
    <label for={`someone-${name}`}>{label}</label>
    <input
      id={`someone-${name}`}
      value={value}
      maxLength={SOMEONE_LENGTH[name]}
      autoComplete="off"
      autoCapitalize={name === 'reach' ? 'none' : 'words'}
      aria-invalid={isWrong}
      aria-describedby={`someone-${name}-help`}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
    <p id={`someone-${name}-help`} class={isWrong ? 'problem small' : 'soft small'} role="status">
      {isWrong ? problem : hint}
    </p>
  </div>
);

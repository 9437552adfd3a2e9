import { useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { COPY_PASSPHRASE_LENGTH } from '../../model/copy/passphrase-length.ts';

interface Props {
  label: string;
  hint: string;
  /** What the button says, unless it is busy. */
  act: string;
  isBusy: boolean;
  /** A new one is typed twice. */
  isNew: boolean;
  /**
   * Called first thing in the press. Resolves to what is wrong, in words, or none where that is said elsewhere; to null
   * where it was taken.
   */
  onEnter: (phrase: string) => Promise<string | null>;
}

/** Asks for the passphrase that locks copies, or sync. Once taken, it stands nowhere any more. */
export function PassphraseForm({ label, hint, act, isBusy, isNew, onEnter }: Props) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const said = `${id}-said`;
  const field = { isWrong: Boolean(problem) };
  const enter = async (form: HTMLFormElement) => {
    const [phrase = '', again = phrase] = new FormData(form).values().map(String);
    const wrong = phrase === again ? await onEnter(phrase) : t('copies-differ');
    setProblem(wrong);
    if (wrong === null) form.reset();
  };
  return (
    <form
      class="stack passphrase-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) enter(event.currentTarget);
      }}
    >
      <Field {...field} id={id} name="phrase" label={label} describedBy={`${id}-hint ${said}`} />
      {isNew && (
        <Field
          {...field}
          id={`${id}-2`}
          name="again"
          label={t('copies-again')}
          describedBy={said}
        />
      )}
      <p id={`${id}-hint`} class="soft small">
        {hint}
      </p>
      <p id={said} class="small" role="alert">
        {problem}
      </p>
      <p>
        <button type="submit" class="button quiet" aria-disabled={isBusy}>
          {isBusy ? t('copies-busy') : act}
        </button>
      </p>
    </form>
  );
}

interface FieldProps {
  id: string;
  name: string;
  label: string;
  describedBy: string;
  isWrong: boolean;
}

const Field = ({ id, name, label, describedBy, isWrong }: FieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      name={name}
      type="password"
      autoComplete="off"
      required
      minLength={COPY_PASSPHRASE_LENGTH.shortest}
      maxLength={COPY_PASSPHRASE_LENGTH.longest}
      aria-invalid={isWrong}
      aria-describedby={describedBy}
    />
  </div>
);

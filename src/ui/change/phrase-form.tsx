import { useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { PASSPHRASE_LENGTH } from '../../model/change/passphrase.ts';

interface Props {
  /** What the field and its button are called. */
  label: string;
  done: string;
  hint?: string;
  /** How many characters it may have; else as many as a passphrase. */
  length?: { readonly shortest: number; readonly longest: number };
  /** Digits alone. */
  isPin?: true;
  /** A new one is seen while it is typed. */
  isSeen?: true;
  /** Resolves to what is wrong, in words, or none where that is said elsewhere; to null where it was taken. */
  onEnter: (words: string) => Promise<string | null>;
}

/** A field for a passphrase or PIN. What it is stretched by takes a moment, which the button says. */
export function PhraseForm({ label, done, hint, onEnter, ...kind }: Props) {
  const { shortest, longest } = kind.length ?? PASSPHRASE_LENGTH;
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const enter = async (form: HTMLFormElement) => {
    const words = String(new FormData(form).get('phrase') ?? '');
    setBusy(true);
    const wrong = await onEnter(words);
    setBusy(false);
    setProblem(wrong);
    if (wrong === null) form.reset();
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) enter(event.currentTarget);
      }}
    >
      <label for={id}>{label}</label>
      <div class="row">
        <input
          id={id}
          name="phrase"
          {...(kind.isSeen ? { type: 'text' as const } : { type: 'password' as const })}
          inputMode={kind.isPin ? 'numeric' : undefined}
          pattern={kind.isPin ? '[0-9]*' : undefined}
          autoComplete="off"
          required
          minLength={shortest}
          maxLength={longest}
          aria-invalid={Boolean(problem)}
          aria-describedby={`${id}-hint`}
        />
        <button type="submit" class="button quiet" aria-disabled={isBusy}>
          {isBusy ? t('phrase-busy') : done}
        </button>
      </div>
      <p id={`${id}-hint`} class="soft small" role="status">
        {problem || hint}
      </p>
    </form>
  );
}

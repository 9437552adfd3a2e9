import { useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { PASSPHRASE_LENGTH } from '../../model/change/passphrase.ts';

interface Props {
  /** What the field and its button are called. */
  label: string;
  done: string;
  hint?: string;
  /** Resolves to what is wrong, in words; to nothing where it was taken. */
  onEnter: (words: string) => Promise<string | null>;
}

/** A field for a passphrase. What it is stretched by takes a moment, which the button says. */
export function PhraseForm({ label, done, hint, onEnter }: Props) {
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const enter = async (form: HTMLFormElement) => {
    const words = String(new FormData(form).get('phrase') ?? '');
    setBusy(true);
    const wrong = await onEnter(words);
    setBusy(false);
    setProblem(wrong);
    if (!wrong) form.reset();
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
          type="password"
          autoComplete="off"
          required
          minLength={PASSPHRASE_LENGTH.shortest}
          maxLength={PASSPHRASE_LENGTH.longest}
          aria-describedby={`${id}-hint`}
        />
        <button type="submit" class="button quiet" aria-disabled={isBusy}>
          {isBusy ? t('phrase-busy') : done}
        </button>
      </div>
      <p id={`${id}-hint`} class="soft small" role="status">
        {problem ?? hint}
      </p>
    </form>
  );
}

import { useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { COPY_PASSPHRASE_LENGTH } from '../../model/copy/passphrase-length.ts';

interface Props {
  /** What the buttons say: with a passphrase, and without one. */
  act: string;
  openAct: string;
  isBusy: boolean;
  /** Called first thing in a click. Resolves to whether it was done. */
  onAct: (phrase?: string) => Promise<boolean>;
}

/** Locks by a passphrase, typed twice; or by none, if the user insists. */
export const LockForm = ({ act, openAct, isBusy, onAct }: Props) => (
  <>
    <LockedForm act={act} isBusy={isBusy} onAct={onAct} />
    <details>
      <summary>{t('copies-openOffer')}</summary>
      <div class="stack">
        <p class="soft small">{t('copies-openHint')}</p>
        <p>
          <button
            type="button"
            class="button quiet"
            aria-disabled={isBusy}
            onClick={() => !isBusy && onAct()}
          >
            {openAct}
          </button>
        </p>
      </div>
    </details>
  </>
);

function LockedForm({ act, isBusy, onAct }: Omit<Props, 'openAct'>) {
  const id = useId();
  const [isDifferent, setDifferent] = useState(false);
  const submit = async (form: HTMLFormElement) => {
    const [phrase, again] = new FormData(form).values().map(String);
    setDifferent(phrase !== again);
    if (phrase === again && (await onAct(phrase))) form.reset();
  };
  return (
    <form
      class="stack copy-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) submit(event.currentTarget);
      }}
    >
      <PhraseField id={id} name="phrase" label={t('copies-phrase')} describedBy={`${id}-hint`} />
      <PhraseField id={`${id}-2`} name="again" label={t('copies-again')} />
      <p id={`${id}-hint`} class="soft small">
        {t('copies-hint')}
      </p>
      <p class="soft small" role="alert">
        {isDifferent && t('copies-differ')}
      </p>
      <p>
        <button type="submit" class="button" aria-disabled={isBusy}>
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
  describedBy?: string;
}

/** A field for what locks copies, or sync. */
export const PhraseField = ({ id, name, label, describedBy }: FieldProps) => (
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
      aria-describedby={describedBy}
    />
  </div>
);

import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { COPY_PASSPHRASE_LENGTH } from '../../model/copy/passphrase-length.ts';
import { troubleIn } from '../../model/log/trouble.ts';
import { troubleText } from '../log/trouble.ts';
import { type Copying, copying, makeCopy, stopCopying } from './copying.ts';

/** Makes a copy outside the browser, locked by a passphrase; or open, if the user insists. */
export function MakeCopy() {
  useEffect(
    () => () => {
      stopCopying();
      copying.value = null;
    },
    [],
  );
  const now = copying.value;
  const isRunning = now?.state === 'running';
  return (
    <>
      <LockedForm isRunning={isRunning} />
      <details>
        <summary>{t('copies-openOffer')}</summary>
        <div class="stack">
          <p class="soft small">{t('copies-openHint')}</p>
          <p>
            <button
              type="button"
              class="button quiet"
              aria-disabled={isRunning}
              onClick={() => !isRunning && makeCopy()}
            >
              {t('copies-openMake')}
            </button>
          </p>
        </div>
      </details>
      {isRunning && now.isLong && <Progress {...now} />}
      <p class="soft small" role="status">
        {now && wordsFor(now)}
      </p>
    </>
  );
}

function LockedForm({ isRunning }: { isRunning: boolean }) {
  const id = useId();
  const [isDifferent, setDifferent] = useState(false);
  const make = async (form: HTMLFormElement) => {
    const [phrase, again] = new FormData(form).values().map(String);
    setDifferent(phrase !== again);
    if (phrase !== again) return;
    await makeCopy(phrase);
    if (copying.peek()?.state === 'saved') form.reset();
  };
  return (
    <form
      class="stack copy-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRunning) make(event.currentTarget);
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
        <button type="submit" class="button" aria-disabled={isRunning}>
          {isRunning ? t('copies-busy') : t('copies-make')}
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

/** A field for what locks a copy, or sync. */
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

const Progress = ({ done, all }: Extract<Copying, { state: 'running' }>) => (
  <p class="row copy-progress">
    {all > 0 ? (
      <>
        <progress value={Math.min(done, all)} max={all} aria-label={t('copies-make')} />
        <span class="soft small">{t('copies-written', { done: Math.min(done, all), all })}</span>
      </>
    ) : (
      <progress aria-label={t('copies-make')} />
    )}
    <button type="button" class="button quiet" onClick={stopCopying}>
      {t('copies-stop')}
    </button>
  </p>
);

/** What came of it, in a line; nothing as long as it runs. */
function wordsFor(now: Copying): string {
  switch (now.state) {
    case 'running':
      return '';
    case 'saved':
      return t('copies-saved', { name: now.name });
    case 'stopped':
      return t('copies-stopped');
    case 'trouble':
      return troubleIn(now.error) ? troubleText(now.error) : t('copies-unfinished');
  }
}

import { useEffect } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { troubleIn } from '../../model/log/trouble.ts';
import { troubleText } from '../log/trouble.ts';
import { type Copying, copying, makeCopy, stopCopying } from './copying.ts';
import { LockForm } from './lock-form.tsx';

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
      <LockForm
        act={t('copies-make')}
        openAct={t('copies-openMake')}
        isBusy={isRunning}
        onAct={async (phrase) => {
          await makeCopy(phrase);
          return copying.peek()?.state === 'saved';
        }}
      />
      {isRunning && now.isLong && <Progress {...now} />}
      <p class="soft small" role="status">
        {now && wordsFor(now)}
      </p>
    </>
  );
}

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

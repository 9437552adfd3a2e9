import { useEffect, useId, useState } from 'preact/hooks';
import { dayAndMonth } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import {
  AUTO_FOLDER,
  type AutoCopy,
  autoCopy,
  autoCopyName,
  type Every,
} from '../../model/copy/auto-copy.ts';
import { localDay } from '../../model/time/day.ts';
import { Choice } from '../parts/choice.tsx';
import { settingOf } from '../parts/live-data.ts';
import { autoState, makeEvery, startCopies, stopCopies, tryAgain } from './auto-copying.ts';
import { LockForm } from './lock-form.tsx';
import { missText } from './miss-text.ts';

/** Copies that are made by themselves: how they are switched on, and how they stand. */
export function AutoCopies() {
  useEffect(
    () => () => {
      autoState.value = null;
    },
    [],
  );
  const id = useId();
  const now = settingOf(autoCopy);
  return (
    <section class="stack auto-copies" aria-labelledby={id}>
      <h4 id={id}>{t('auto-title')}</h4>
      {now ? <On now={now} /> : <Off />}
      <p class="soft small" role="status">
        {autoState.value === 'refused' && t('auto-refused')}
      </p>
    </section>
  );
}

function Off() {
  const [every, setEvery] = useState<Every>('day');
  return (
    <>
      <p class="soft small">{t('auto-lead', { folder: AUTO_FOLDER })}</p>
      <details>
        <summary>{t('auto-setUp')}</summary>
        <div class="stack">
          <p class="soft small">{t('auto-asks')}</p>
          <EveryChoice value={every} onChoose={setEvery} />
          <LockForm
            act={t('auto-start')}
            openAct={t('auto-openStart')}
            isBusy={autoState.value === 'busy'}
            onAct={(phrase) => startCopies(every, phrase)}
          />
        </div>
      </details>
    </>
  );
}

function On({ now }: { now: AutoCopy }) {
  const { at, missed, lock, every } = now;
  return (
    <>
      {missed && (
        <div class="row auto-missed">
          <p role="note">{missText(missed.why)}</p>
          <button type="button" class="button quiet" onClick={() => tryAgain(now)}>
            {t('auto-again')}
          </button>
        </div>
      )}
      {at !== null && <p>{t('auto-made', lastOf(now, at))}</p>}
      {at === null && !missed && <p role="status">{t('auto-first')}</p>}
      <p class="soft small">{t(lock ? 'auto-where' : 'auto-whereOpen', { folder: AUTO_FOLDER })}</p>
      <EveryChoice value={every} onChoose={(other) => makeEvery(now, other)} />
      <p class="soft small">{t('auto-other')}</p>
      <p>
        <button type="button" class="button quiet" onClick={stopCopies}>
          {t('auto-stop')}
        </button>
      </p>
    </>
  );
}

/** When the last was made, and the file's name without its folder. */
const lastOf = (now: AutoCopy, at: number) => ({
  day: dayAndMonth(localDay(at)),
  name: autoCopyName(now, now.made).replace(`${AUTO_FOLDER}/`, ''),
});

interface ChoiceProps {
  value: Every;
  onChoose: (every: Every) => void;
}

const EveryChoice = ({ value, onChoose }: ChoiceProps) => (
  <Choice
    legend={t('auto-every')}
    group="auto-every"
    options={{ day: { name: t('auto-day') }, week: { name: t('auto-week') } }}
    value={value}
    onChoose={onChoose}
  />
);

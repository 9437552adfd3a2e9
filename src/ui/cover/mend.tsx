import { computed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import { isHostCovered } from '../../model/cover/cover-facts.ts';
import { coverFacts } from '../parts/live-data.ts';
import { listOf } from './cover-state.tsx';

/** The hosts where we may act, and something that stops a visit is missing all the same. */
const gone = computed(() => {
  const all = Object.values(coverFacts.value).flat();
  const some = all.filter(
    (one) => one.permission !== false && !isHostCovered({ ...one, permission: true }),
  );
  return [...new Set(some.map(({ host }) => host))];
});

/** Puts back what is missing in one tap, and needs no leave of the browser's. Says so where that did not help. */
export function Mend() {
  const [step, setStep] = useState<'before' | 'mending' | 'after'>('before');
  if (gone.value.length === 0) return null;
  const mend = () => {
    setStep('mending');
    sendWithRetry('mendCover')
      .catch(() => undefined)
      .then(() => setStep('after'));
  };
  return (
    <section class="card missing stack" aria-labelledby="mend-title">
      <h2 id="mend-title">{t('cover-offTitle')}</h2>
      <p id="mend-what">
        {step === 'after' ? t('cover-still') : t('cover-off', { hosts: listOf(gone.value) })}
      </p>
      <p>
        <button
          type="button"
          class="button"
          aria-describedby="mend-what"
          aria-disabled={step === 'mending'}
          onClick={() => step !== 'mending' && mend()}
        >
          {t(step === 'mending' ? 'cover-mending' : 'cover-mend')}
        </button>
      </p>
    </section>
  );
}

import { t } from '../../language/text.ts';
import { type Part, secondsLeft } from '../../model/care/urge-wave.ts';
import { isStill, motion } from './still.ts';

const LINES = {
  calm: 'urge-calm',
  rising: 'urge-rising',
  high: 'urge-high',
  crest: 'urge-crest',
  falling: 'urge-falling',
  low: 'urge-low',
} as const satisfies Record<Part, string>;

/** The words on the wave: when to breathe, a line for where it is, and the time left. */
export const Riding = ({ part, onStop }: { part: Part; onStop: () => void }) => (
  <>
    <p class={`breath ${motion()}`}>
      <span class="in" aria-hidden="true">
        {t('urge-in')}
      </span>
      <span class="out" aria-hidden="true">
        {t('urge-out')}
      </span>
      <span class={isStill.value ? undefined : 'hidden-but-read'}>{t('urge-both')}</span>
    </p>
    <p class="lead soft line" aria-live="polite">
      {t(LINES[part])}
    </p>
    <p class="row">
      <button type="button" class="button quiet" onClick={onStop}>
        {t('urge-stop')}
      </button>
      <span class="soft small">{t('urge-left', { seconds: secondsLeft(part) })}</span>
    </p>
  </>
);

import { i18n } from '#i18n';
import { type Part, secondsLeft } from '../../model/care/urge-wave.ts';

const LINES = {
  calm: 'urge.calm',
  rising: 'urge.rising',
  high: 'urge.high',
  crest: 'urge.crest',
  falling: 'urge.falling',
  low: 'urge.low',
} as const satisfies Record<Part, string>;

/** The words on the wave: when to breathe, a line for where it is, and the time left. */
export const Riding = ({ part, onStop }: { part: Part; onStop: () => void }) => (
  <>
    <p class="breath">
      <span class="in" aria-hidden="true">
        {i18n.t('urge.in')}
      </span>
      <span class="out" aria-hidden="true">
        {i18n.t('urge.out')}
      </span>
      <span class="both">{i18n.t('urge.both')}</span>
    </p>
    <p class="lead soft line" aria-live="polite">
      {i18n.t(LINES[part])}
    </p>
    <p class="row">
      <button type="button" class="button quiet" onClick={onStop}>
        {i18n.t('urge.stop')}
      </button>
      <span class="soft small">{i18n.t('urge.left', [secondsLeft(part)])}</span>
    </p>
  </>
);

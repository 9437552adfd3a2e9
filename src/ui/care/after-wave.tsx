import { t } from '../../language/text.ts';
import type { AfterWave } from '../../model/care/urge-wave.ts';
import { Swaps } from './swaps.tsx';

/** After the wave: a kind line, and something small to do now. */
export const After = ({ how, onAgain }: { how: AfterWave; onAgain: () => void }) => (
  <>
    <p class="lead soft">{t(how === 'passed' ? 'urge-passedText' : 'urge-stillText')}</p>
    {how === 'still' && (
      <p>
        <button type="button" class="button quiet" onClick={onAgain}>
          {t('urge-again')}
        </button>
      </p>
    )}
    <Swaps title={t('swap-now')} />
  </>
);

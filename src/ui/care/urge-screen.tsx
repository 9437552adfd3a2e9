import { t } from '../../language/text.ts';
import { Wave } from './wave.tsx';

/** The urge wave by itself, before any visit. */
export const Urge = () => (
  <div class="beside ride">
    <Wave>
      <p class="soft small">
        <a class="way" href="#/plan">
          {t('plan-title')}
        </a>
      </p>
    </Wave>
  </div>
);

import { t } from '../../language/text.ts';
import { DELAYS, softeningDelay } from '../../model/change/softening-delay.ts';
import { changeSetting } from '../parts/change.ts';
import { Fold, type Named } from '../parts/fold.tsx';
import { settingOf } from '../parts/live-data.ts';
import { NumberChoice } from '../parts/number-choice.tsx';
import { PassphraseChoice } from './passphrase-choice.tsx';

/** How long what makes looking easier waits. */
export const DelayChoice = ({ isNamed }: Named) => (
  <Fold title={t('delay-title')} note={noteOf(settingOf(softeningDelay))} isNamed={isNamed}>
    <p class="soft small">{t('delay-lead')}</p>
    <NumberChoice
      legend={t('delay-legend')}
      group="delay"
      values={DELAYS}
      nameOf={nameOf}
      value={settingOf(softeningDelay)}
      onChoose={(hours) => changeSetting('softeningDelay', hours)}
    />
    {settingOf(softeningDelay) > 0 && <PassphraseChoice />}
    <p class="soft small">{t('delay-honest')}</p>
  </Fold>
);

const nameOf = (hours: number) => (hours === 0 ? t('delay-none') : t('delay-hours', { hours }));

const noteOf = (hours: number) => (hours === 0 ? t('delay-noneYet') : t('delay-hours', { hours }));

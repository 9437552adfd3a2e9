import { t } from '../../language/text.ts';
import { reminderSettings } from '../../model/reminders/reminder-settings.ts';
import { change } from '../parts/change.ts';
import { Check } from '../parts/check.tsx';
import { Fold, type Named } from '../parts/fold.tsx';
import { settingOf } from '../parts/live-data.ts';
import { ExitChoice } from './exit-choice.tsx';
import { PinChoice } from './pin-choice.tsx';

/** What keeps others from seeing what this is: plain outside, left at once, and locked. */
export const Discretion = ({ isNamed }: Named) => (
  <Fold title={t('discretion-title')} isNamed={isNamed}>
    <div class="stack discretion">
      <p class="soft small">{t('discretion-lead')}</p>
      <ExitChoice />
      <Check
        name={t('discretion-discreet')}
        hint={t('discretion-discreetHint')}
        isChecked={settingOf(reminderSettings).isDiscreet}
        onChange={(isDiscreet) => change('setReminderSettings', { isDiscreet })}
      />
      <PinChoice />
    </div>
  </Fold>
);

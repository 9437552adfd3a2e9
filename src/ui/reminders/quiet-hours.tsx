import { t } from '../../language/text.ts';
import { change } from '../parts/change.ts';
import { reminderSettings } from './reminding.ts';
import { Switch, Time } from './switch.tsx';

/** Over the night. */
const USUAL = { from: '23:00', to: '07:00' };

/** Hours without reminders. */
export function QuietHours() {
  const { quiet } = reminderSettings.value;
  return (
    <Switch
      name={t('reminders-quiet')}
      hint={t('reminders-quietHint')}
      isOn={quiet !== null}
      onChange={(isOn) => change('setReminderSettings', { quiet: isOn ? USUAL : null })}
    >
      {quiet && (
        <>
          <Time
            name={t('reminders-quietFrom')}
            time={quiet.from}
            onChange={(from) => change('setReminderSettings', { quiet: { ...quiet, from } })}
          />
          <span class="row until">
            –
            <Time
              name={t('reminders-quietTo')}
              time={quiet.to}
              onChange={(to) => change('setReminderSettings', { quiet: { ...quiet, to } })}
            />
          </span>
        </>
      )}
    </Switch>
  );
}

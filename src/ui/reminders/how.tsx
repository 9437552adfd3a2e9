import { t } from '../../language/text.ts';
import { change } from '../parts/change.ts';
import { QuietHours } from './quiet-hours.tsx';
import { reminderSettings } from './reminding.ts';
import { Switch } from './switch.tsx';
import { WeeklyReport } from './weekly-report.tsx';

/** How reminders come: quiet hours, badge, and the week's report. */
export function How() {
  const { hasBadge } = reminderSettings.value;
  return (
    <section class="card stack" aria-labelledby="how">
      <h2 id="how">{t('reminders-howTitle')}</h2>
      <QuietHours />
      <WeeklyReport />
      <Switch
        name={t('reminders-badge')}
        hint={t('reminders-badgeHint')}
        isOn={hasBadge}
        onChange={(hasBadge) => change('setReminderSettings', { hasBadge })}
      />
    </section>
  );
}

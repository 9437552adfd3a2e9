import { t } from '../../language/text.ts';
import { change } from '../parts/change.ts';
import { weekdayName } from './clock.ts';
import { askToNotify, mayNotify, reminderSettings } from './reminding.ts';
import { Switch, Time } from './switch.tsx';

/** When the week is over. */
const USUAL = { weekday: 7, time: '18:00' };

/** A reminder of the week's report. */
export function WeeklyReport() {
  const { weekly } = reminderSettings.value;
  const turn = (isOn: boolean) => {
    change('setReminderSettings', { weekly: isOn ? USUAL : null });
    if (isOn && !mayNotify.value) askToNotify();
  };
  return (
    <Switch
      name={t('reminders-weekly')}
      hint={t('reminders-weeklyHint')}
      isOn={weekly !== null}
      onChange={turn}
    >
      {weekly && (
        <>
          <Weekday
            weekday={weekly.weekday}
            onChange={(weekday) =>
              change('setReminderSettings', { weekly: { ...weekly, weekday } })
            }
          />
          <Time
            name={t('reminders-weeklyTime')}
            time={weekly.time}
            onChange={(time) => change('setReminderSettings', { weekly: { ...weekly, time } })}
          />
        </>
      )}
    </Switch>
  );
}

interface WeekdayProps {
  /** ISO, 1 to 7. */
  weekday: number;
  onChange: (weekday: number) => void;
}

const Weekday = ({ weekday, onChange }: WeekdayProps) => (
  <select
    aria-label={t('reminders-weeklyDay')}
    onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
    autoComplete="off"
  >
    {[1, 2, 3, 4, 5, 6, 7].map((day) => (
      <option key={day} value={day} selected={day === weekday}>
        {weekdayName(day, 'long')}
      </option>
    ))}
  </select>
);

import type { ComponentChildren } from 'preact';
import { t } from '../../language/text.ts';
import type { PageIntent } from '../../model/change/intents.ts';
import { change } from '../parts/change.ts';
import { weekdayName } from './clock.ts';
import { askToNotify, mayNotify, reminderSettings } from './reminding.ts';

/** Over the night, and when the week is over. */
const USUAL_QUIET = { from: '23:00', to: '07:00' };
const USUAL_WEEKLY = { weekday: 7, time: '18:00' };

const set = (how: Extract<PageIntent, { do: 'setReminderSettings' }>['with']) =>
  change('setReminderSettings', how);

/** How reminders come: quiet hours, wording, badge, and the week's report. */
export function How() {
  const { quiet, isDiscreet, hasBadge, weekly } = reminderSettings.value;
  return (
    <section class="card stack" aria-labelledby="how">
      <h2 id="how">{t('reminders-howTitle')}</h2>
      <Switch
        name={t('reminders-quiet')}
        hint={t('reminders-quietHint')}
        isOn={quiet !== null}
        onChange={(isOn) => set({ quiet: isOn ? USUAL_QUIET : null })}
      >
        {quiet && (
          <>
            <Time
              name={t('reminders-quietFrom')}
              time={quiet.from}
              onChange={(from) => set({ quiet: { ...quiet, from } })}
            />
            –
            <Time
              name={t('reminders-quietTo')}
              time={quiet.to}
              onChange={(to) => set({ quiet: { ...quiet, to } })}
            />
          </>
        )}
      </Switch>
      <Switch
        name={t('reminders-weekly')}
        hint={t('reminders-weeklyHint')}
        isOn={weekly !== null}
        onChange={(isOn) => {
          set({ weekly: isOn ? USUAL_WEEKLY : null });
          if (isOn && !mayNotify.value) askToNotify();
        }}
      >
        {weekly && (
          <>
            <select
              aria-label={t('reminders-weeklyDay')}
              onChange={({ currentTarget }) =>
                set({ weekly: { ...weekly, weekday: Number(currentTarget.value) } })
              }
            >
              {[1, 2, 3, 4, 5, 6, 7].map((day) => (
                <option key={day} value={day} selected={day === weekly.weekday}>
                  {weekdayName(day, 'long')}
                </option>
              ))}
            </select>
            <Time
              name={t('reminders-weeklyTime')}
              time={weekly.time}
              onChange={(time) => set({ weekly: { ...weekly, time } })}
            />
          </>
        )}
      </Switch>
      <Switch
        name={t('reminders-discreet')}
        hint={t('reminders-discreetHint')}
        isOn={isDiscreet}
        onChange={(isDiscreet) => set({ isDiscreet })}
      />
      <Switch
        name={t('reminders-badge')}
        hint={t('reminders-badgeHint')}
        isOn={hasBadge}
        onChange={(hasBadge) => set({ hasBadge })}
      />
    </section>
  );
}

interface SwitchProps {
  name: string;
  hint: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** What there is to set while it is on. */
  children?: ComponentChildren;
}

const Switch = ({ name, hint, isOn, onChange, children }: SwitchProps) => (
  <div class="setting">
    <label class="row check">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        <strong>{name}</strong>
        <span class="soft small">{hint}</span>
      </span>
    </label>
    {children && <div class="row set">{children}</div>}
  </div>
);

interface TimeProps {
  name: string;
  time: string;
  onChange: (time: string) => void;
}

const Time = ({ name, time, onChange }: TimeProps) => (
  <input
    type="time"
    aria-label={name}
    value={time}
    onChange={({ currentTarget }) => currentTarget.value && onChange(currentTarget.value)}
  />
);

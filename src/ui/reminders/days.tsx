import { t } from '../../language/text.ts';
import { weekdayName } from './clock.ts';

interface Props {
  /** ISO weekdays. */
  weekdays: readonly number[];
  onChange: (weekdays: number[]) => void;
}

/** The days of the week, each on or off. */
export function Days({ weekdays, onChange }: Props) {
  const toggle = (day: number, isOn: boolean) => {
    const others = weekdays.filter((one) => one !== day);
    onChange((isOn ? [...others, day] : others).sort());
  };
  return (
    <fieldset class="plain">
      <legend>{t('reminders-days')}</legend>
      <div class="days">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <label key={day} class="chip">
            <input
              type="checkbox"
              checked={weekdays.includes(day)}
              aria-label={weekdayName(day, 'long')}
              onChange={({ currentTarget }) => toggle(day, currentTarget.checked)}
            />
            <span aria-hidden="true">{weekdayName(day, 'short')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

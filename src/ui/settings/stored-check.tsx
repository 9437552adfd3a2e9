import { SETTINGS } from '../../model/change/settings.ts';
import { changeSetting, followRefusals } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';

/** Settings that are on or off. */
export type Switch = 'waitsLongerAtNight' | 'asksWhetherHelped' | 'showsLearnt' | 'takesNotes';

interface Props {
  setting: Switch;
  name: string;
  hint?: string;
}

/** A setting that is on or off, kept as soon as it is changed. */
export function StoredCheck({ setting, name, hint }: Props) {
  followRefusals();
  return (
    <label class="row check">
      <input
        type="checkbox"
        checked={settingOf(SETTINGS[setting])}
        onChange={({ currentTarget }) => changeSetting(setting, currentTarget.checked)}
      />
      <span>
        <strong>{name}</strong>
        {hint && <span class="soft small">{hint}</span>}
      </span>
    </label>
  );
}

import { SETTINGS } from '../../model/change/settings.ts';
import { changeSetting } from '../parts/change.ts';
import { Check } from '../parts/check.tsx';
import { settingOf } from '../parts/live-data.ts';

/** Settings that are on or off. */
export type Switch =
  | 'waitsLongerAtNight'
  | 'waitGrows'
  | 'asksWhetherHelped'
  | 'showsLearnt'
  | 'takesNotes';

interface Props {
  setting: Switch;
  name: string;
  hint?: string;
}

/** A setting that is on or off, kept as soon as it is changed. */
export const StoredCheck = ({ setting, name, hint }: Props) => (
  <Check
    name={name}
    hint={hint}
    isChecked={settingOf(SETTINGS[setting])}
    onChange={(isChecked) => changeSetting(setting, isChecked)}
  />
);

import { firstWeekday } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { chosenFirstDay } from '../../model/time/first-day.ts';
import { changeSetting } from '../parts/change.ts';
import { Fold, type Named } from '../parts/fold.tsx';
import { settingOf } from '../parts/live-data.ts';
import { StoredCheck } from '../settings/stored-check.tsx';
import { dayName } from './names.ts';

/** What is asked, what is shown of it, and on which day weeks begin. */
export const ReportSettings = ({ isNamed }: Named) => (
  <Fold title={t('reportSettings-title')} isNamed={isNamed}>
    <StoredCheck
      setting="asksWhetherHelped"
      name={t('reportSettings-asks')}
      hint={t('reportSettings-asksHint')}
    />
    <StoredCheck
      setting="showsLearnt"
      name={t('reportSettings-learnt')}
      hint={t('reportSettings-learntHint')}
    />
    <StoredCheck
      setting="takesNotes"
      name={t('reportSettings-notes')}
      hint={t('reportSettings-notesHint')}
    />
    <FirstDay />
  </Fold>
);

/** A Monday, from which weekdays are named. */
const MONDAY = Temporal.PlainDate.from('2024-01-01');
const weekdayName = (day: number) => dayName(MONDAY.add({ days: day - 1 }).toString(), 'long');

/** On which day weeks begin: as is usual here, or as chosen. */
const FirstDay = () => (
  <label class="field">
    {t('reportSettings-firstDay')}
    <select
      value={settingOf(chosenFirstDay)}
      onChange={({ currentTarget }) => changeSetting('chosenFirstDay', Number(currentTarget.value))}
      autoComplete="off"
    >
      <option value={0}>
        {t('reportSettings-usualDay', { weekday: weekdayName(firstWeekday()) })}
      </option>
      {[1, 2, 3, 4, 5, 6, 7].map((one) => (
        <option key={one} value={one}>
          {weekdayName(one)}
        </option>
      ))}
    </select>
  </label>
);

import { t } from '../../language/text.ts';
import { timesOf } from '../../model/reminders/due.ts';
import { MOST_TIMES, type Rhythm } from '../../model/reminders/reminder.ts';
import { Cross } from '../parts/cross.tsx';
import { clock } from './clock.ts';
import { hardHour } from './reminding.ts';

interface Props {
  rhythm: Rhythm;
  onChange: (how: Partial<Rhythm>) => void;
}

/** The times of a day, and the half hour before the hard one. */
export function Times({ rhythm, onChange }: Props) {
  const { times, beforeHardHour } = rhythm;
  const put = (index: number, time: string) => onChange({ times: times.with(index, time) });
  return (
    <fieldset class="plain">
      <legend>{t('reminders-times')}</legend>
      <div class="row times">
        {times.map((time, index) => (
          <TimeField
            key={index}
            time={time}
            name={t('reminders-time', { number: index + 1 })}
            onChange={(time) => put(index, time)}
            onDrop={() => onChange({ times: times.toSpliced(index, 1) })}
          />
        ))}
        {times.length < MOST_TIMES && (
          <button
            type="button"
            class="button quiet"
            onClick={() => onChange({ times: [...times, '12:00'] })}
          >
            {t('reminders-anotherTime')}
          </button>
        )}
      </div>
      <label class="row check">
        <input
          type="checkbox"
          checked={beforeHardHour}
          onChange={({ currentTarget }) => onChange({ beforeHardHour: currentTarget.checked })}
        />
        <span>
          {t('reminders-hardHour')}
          <span class="soft small">{hardHourHint()}</span>
        </span>
      </label>
    </fieldset>
  );
}

function hardHourHint(): string {
  const [time] = timesOf({ times: [], beforeHardHour: true }, hardHour.value);
  return time
    ? t('reminders-hardHourKnown', { time: clock(time) })
    : t('reminders-hardHourUnknown');
}

interface FieldProps {
  /** Empty where it was emptied. */
  time: string;
  name: string;
  onChange: (time: string) => void;
  onDrop: () => void;
}

const TimeField = ({ time, name, onChange, onDrop }: FieldProps) => (
  <span class="time-field">
    <input
      type="time"
      value={time}
      required
      aria-label={name}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      autoComplete="off"
    />
    <Cross label={t('reminders-dropTime', { time: time && clock(time) })} onPress={onDrop} />
  </span>
);

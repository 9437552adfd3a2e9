import { t } from '../../language/text.ts';
import { LONGEST } from '../../model/log/answers.ts';
import { takesNotes } from '../../model/log/takes-notes.ts';
import { settingOf } from '../parts/live-data.ts';

interface Props {
  /** What was written before. */
  note?: string | null | undefined;
  onChange: (note: string | null) => void;
}

/** A short note on a look, where the user wants such or once wrote one. */
export function ShortNote({ note, onChange }: Props) {
  if (!settingOf(takesNotes) && !note) return null;
  return (
    <label class="field">
      {t('answer-note')}
      <input
        defaultValue={note ?? ''}
        maxLength={LONGEST.note}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim() || null)}
      />
    </label>
  );
}

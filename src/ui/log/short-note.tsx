import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST } from '../../model/log/answers.ts';
import { takesNotes } from '../../storage/log/questions.ts';

interface Props {
  /** What was written before. */
  note?: string | null | undefined;
  onChange: (note: string | null) => void;
}

/** A short note on a look, where the user wants such or once wrote one. */
export function ShortNote({ note, onChange }: Props) {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    takesNotes.getValue().then(setWanted);
  }, []);
  if (!isWanted && !note) return null;
  return (
    <label class="field">
      {i18n.t('answer.note')}
      <input
        defaultValue={note ?? ''}
        maxLength={LONGEST.note}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim() || null)}
      />
    </label>
  );
}

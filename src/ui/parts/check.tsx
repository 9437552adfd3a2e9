import { followRefusals } from './change.ts';

interface Props {
  name: string;
  hint?: string | undefined;
  /** What it is called where its name alone would not tell it from others. */
  label?: string;
  /** The id of what else is said of it. */
  describedBy?: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** Something that is on or off, with a word on what that means. */
export function Check({ name, hint, label, describedBy, isChecked, onChange }: Props) {
  followRefusals();
  return (
    <label class="row check">
      <input
        type="checkbox"
        checked={isChecked}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        <strong>{name}</strong>
        {hint && <span class="soft small">{hint}</span>}
      </span>
    </label>
  );
}

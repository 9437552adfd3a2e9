import { followRefusals } from './change.ts';

interface Props {
  name: string;
  hint?: string | undefined;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** Something that is on or off, with a word on what that means. */
export function Check({ name, hint, isChecked, onChange }: Props) {
  followRefusals();
  return (
    <label class="row check">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        <strong>{name}</strong>
        {hint && <span class="soft small">{hint}</span>}
      </span>
    </label>
  );
}

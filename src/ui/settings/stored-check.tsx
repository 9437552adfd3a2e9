import { useEffect, useState } from 'preact/hooks';

interface Props {
  /** Where it is kept. */
  item: {
    getValue: () => Promise<boolean>;
    setValue: (value: boolean) => Promise<void>;
  };
  name: string;
  hint?: string;
}

/** A setting that is on or off, kept as soon as it is changed. */
export function StoredCheck({ item, name, hint }: Props) {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    item.getValue().then(setOn);
  }, [item]);
  return (
    <label class="row check">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => {
          setOn(currentTarget.checked);
          item.setValue(currentTarget.checked);
        }}
      />
      <span>
        <strong>{name}</strong>
        {hint && <span class="soft small">{hint}</span>}
      </span>
    </label>
  );
}

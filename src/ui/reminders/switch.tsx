import type { ComponentChildren } from 'preact';
import { followRefusals } from '../parts/change.ts';
import { Check } from '../parts/check.tsx';

interface Props {
  name: string;
  hint: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** What there is to set while it is on. */
  children?: ComponentChildren;
}

/** A setting that is on or off. */
export const Switch = ({ name, hint, isOn, onChange, children }: Props) => (
  <div class="setting">
    <Check name={name} hint={hint} isChecked={isOn} onChange={onChange} />
    {children && <div class="row set">{children}</div>}
  </div>
);

interface TimeProps {
  name: string;
  time: string;
  onChange: (time: string) => void;
}

/** A time of day that belongs to a setting; it cannot be emptied. */
export function Time({ name, time, onChange }: TimeProps) {
  followRefusals();
  return (
    <input
      type="time"
      aria-label={name}
      value={time}
      onChange={({ currentTarget }) => currentTarget.value && onChange(currentTarget.value)}
      autoComplete="off"
    />
  );
}

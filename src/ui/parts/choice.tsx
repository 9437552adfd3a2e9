import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { followRefusals } from './change.ts';

interface Option {
  readonly name: string;
  readonly hint?: string;
}

interface Props<Value extends string> {
  legend: string;
  /** Tells this choice from the others on the screen. */
  group: string;
  options: Readonly<Record<Value, Option>>;
  value: Value;
  /** What is chosen, for whoever gives it the focus. */
  chosen?: RefObject<HTMLInputElement | null>;
  onChoose: (value: Value) => void;
}

/** One of a few, all in sight. Each is named by its own word, and described by its hint. */
export function Choice<Value extends string>({
  legend,
  group,
  options,
  value,
  chosen,
  onChoose,
}: Props<Value>) {
  followRefusals();
  const id = useId();
  return (
    <fieldset class="responses">
      <legend>{legend}</legend>
      {(Object.entries<Option>(options) as [Value, Option][]).map(([option, { name, hint }]) => (
        <label key={option} class="response">
          <input
            {...(chosen && option === value && { ref: chosen })}
            type="radio"
            name={group}
            aria-label={name}
            aria-describedby={hint && `${id}-${option}`}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          <span>
            <strong>{name}</strong>
            {hint && (
              <span id={`${id}-${option}`} class="soft small">
                {hint}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

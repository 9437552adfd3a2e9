import type { TargetedEvent, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { listOf } from '../../language/format.ts';

interface Props {
  label: string;
  /** How many marks stand in a row. */
  marks: number;
  /** How many rows there are, one above the other. */
  rows?: number;
  /** The mark that it stands at, from 0, row by row. */
  at: number;
  /** What that one counts. */
  said: readonly string[];
  onChoose: (mark: number) => void;
}

/** Lies over a chart's marks: a tap, a finger drawn along them, or arrow keys choose one. It says what it counts. */
export function OneMark({ label, marks, rows = 1, at, said, onChoose }: Props) {
  // A range knows of places beside each other alone: which row it is in is kept beside it.
  const row = useRef(0);
  row.current = Math.floor(at / marks);
  const choose = ({ currentTarget }: TargetedEvent<HTMLInputElement>) =>
    onChoose(row.current * marks + currentTarget.valueAsNumber);
  const goTo = (to: number) => {
    row.current = Math.min(Math.max(to, 0), rows - 1);
  };
  const point = ({ offsetY, currentTarget }: TargetedPointerEvent<HTMLInputElement>) =>
    goTo(Math.floor((offsetY / currentTarget.clientHeight) * rows));
  const step = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (rows === 1 || !by) return;
    event.preventDefault();
    goTo(row.current + by);
    choose(event);
  };
  return (
    <div class="over-marks">
      <input
        type="range"
        class="one-mark"
        style={{ '--marks': marks }}
        max={marks - 1}
        value={at % marks}
        aria-label={label}
        aria-valuetext={listOf(said)}
        onPointerDown={point}
        onPointerMove={(event) => event.buttons > 0 && point(event)}
        onKeyDown={step}
        onFocus={choose}
        onInput={choose}
        onClick={choose}
        autoComplete="off"
      />
    </div>
  );
}

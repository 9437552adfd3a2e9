import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { all } from '../../model/log/tally.ts';
import type { Column, Step } from './columns.ts';
import { SERIES } from './names.ts';

interface Props {
  step: Step;
  columns: readonly Column[];
  /** Which bar is chosen, from 0; null before any is. */
  chosen: number | null;
  onChoose: (index: number) => void;
}

/** Lies over the bars: a tap, a finger drawn along them, or arrow keys choose one. It says what it counts. */
export function OneBar({ step, columns, chosen, onChoose }: Props) {
  const last = columns.length - 1;
  const index = chosen ?? last;
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
    onChoose(currentTarget.valueAsNumber);
  return (
    <input
      type="range"
      class="one-bar"
      style={{ '--bars': columns.length }}
      max={last}
      value={index}
      aria-label={t(`report-step-${step}`)}
      aria-valuetext={listOf(factsOf(columns[index]))}
      onFocus={choose}
      onInput={choose}
      autoComplete="off"
    />
  );
}

/** What a bar stands for, and how many attempts came out how; of time to come and days not seen no count. */
export function factsOf(column: Column | undefined): string[] {
  if (!column) return [];
  const { name, tally, isUnseen, isAhead } = column;
  if (isUnseen || isAhead) return [name];
  if (all(tally) === 0) return [name, t('report-none')];
  const counts = SERIES.filter(({ outcome }) => tally[outcome] > 0);
  return [name, ...counts.map(({ outcome, counted }) => t(counted, { count: tally[outcome] }))];
}

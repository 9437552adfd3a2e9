import { Choice } from './choice.tsx';

interface Props<Value extends number> {
  legend: string;
  /** Tells this choice from the others on the screen. */
  group: string;
  /** What to choose from, in the order in which it stands. */
  values: readonly Value[];
  nameOf: (value: Value) => string;
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of a few figures, all in sight. */
export const NumberChoice = <Value extends number>({
  legend,
  group,
  values,
  nameOf,
  value,
  onChoose,
}: Props<Value>) => (
  <Choice
    legend={legend}
    group={group}
    options={
      Object.fromEntries(values.map((one) => [one, { name: nameOf(one) }])) as Record<
        `${Value}`,
        { name: string }
      >
    }
    value={`${value}`}
    onChoose={(chosen) => onChoose(Number(chosen) as Value)}
  />
);

interface ChipProps {
  name: string;
  isChosen: boolean;
  onTap: () => void;
}

/** A choice that a tap takes or lets go of again. */
export const Chip = ({ name, isChosen, onTap }: ChipProps) => (
  <button type="button" class="chip" aria-pressed={isChosen} onClick={onTap}>
    {name}
  </button>
);

interface Props<Id extends string> {
  legend: string;
  choices: readonly { readonly id: Id; readonly name: string }[];
  chosen: readonly string[];
  /** A choice is tapped, to be taken or to be let go of again. */
  onTap: (id: Id) => void;
}

/** A question answered by a tap. */
export const Chips = <Id extends string>({ legend, choices, chosen, onTap }: Props<Id>) => (
  <fieldset class="chips">
    <legend class="soft small">{legend}</legend>
    {choices.map(({ id, name }) => (
      <Chip key={id} name={name} isChosen={chosen.includes(id)} onTap={() => onTap(id)} />
    ))}
  </fieldset>
);

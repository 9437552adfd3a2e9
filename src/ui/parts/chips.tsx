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
      <button
        key={id}
        type="button"
        class="chip"
        aria-pressed={chosen.includes(id)}
        onClick={() => onTap(id)}
      >
        {name}
      </button>
    ))}
  </fieldset>
);

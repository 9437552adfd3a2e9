import { type AnswerName, type Answers, answerRow } from '../../model/log/answers.ts';
import { Chips } from '../parts/chips.tsx';
import { choicesOf } from './answer-choices.ts';

interface Props {
  name: AnswerName;
  legend: string;
  answers: Answers;
  /** Words of the user's own to choose from, besides those chosen. */
  own?: readonly string[];
  onAnswer: (answers: Answers) => void;
}

/** An answer by taps: a tap chooses, another lets go again. */
export function AnswerChips({ name, legend, answers, own = [], onAnswer }: Props) {
  const choices = choicesOf(name);
  const chosen = chosenIn(answers, name);
  const words = new Set([...own, ...chosen].filter((one) => choices.every(({ id }) => id !== one)));
  return (
    <Chips
      legend={legend}
      choices={[...choices, ...[...words].map((word) => ({ id: word, name: word }))]}
      chosen={chosen}
      onTap={(id) => onAnswer({ [name]: tapped(name, chosen, id) })}
    />
  );
}

/** The ids chosen of an answer. */
export const chosenIn = (answers: Answers, name: AnswerName): string[] =>
  [answers[name] ?? []].flat().map(String);

function tapped(name: AnswerName, chosen: readonly string[], id: string) {
  const isChosen = chosen.includes(id);
  if (!answerRow(name).isMany) return isChosen ? null : id;
  return isChosen ? chosen.filter((one) => one !== id) : [...chosen, id];
}

import { t } from '../../language/text.ts';
import { type AnswerName, answerRow } from '../../model/log/answers.ts';

/** The catalogue is checked to hold every text that the table of answers asks for. */
const text = (key: string) => t(`answer-${key}` as 'answer-hope-habit');

/** What an answer is called where it is shown or corrected. */
export const titleOf = (name: AnswerName): string => text(`${answerRow(name).text}Title`);

/** The question it answers, at the pause. */
export const questionOf = (name: AnswerName): string => text(`${answerRow(name).text}Question`);

/** What a choice is called; the words of the user's own, counted together, are `own`. */
export const choiceName = (name: AnswerName, id: string): string =>
  text(`${answerRow(name).text}-${id}`);

/** The choices of an answer, each with its name. */
export const choicesOf = (name: AnswerName) =>
  (answerRow(name).choices ?? []).map((id) => ({ id, name: choiceName(name, id) }));

import { i18n } from '#i18n';
import { type AnswerName, answerRow } from '../../model/log/answers.ts';

/** An id as a key of the catalogue, where browsers take no hyphen. */
const keyOf = (id: string) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The catalogue is checked to hold every text that the table of answers asks for. */
const text = (key: string) => i18n.t(`answer.${key}` as 'answer.hope.habit');

/** What an answer is called where it is shown or corrected. */
export const titleOf = (name: AnswerName): string => text(`${answerRow(name).text}Title`);

/** The question it answers, at the pause. */
export const questionOf = (name: AnswerName): string => text(`${answerRow(name).text}Question`);

/** What a choice is called; the words of the user's own, counted together, are `own`. */
export const choiceName = (name: AnswerName, id: string): string =>
  text(`${answerRow(name).text}.${keyOf(id)}`);

/** The choices of an answer, each with its name. */
export const choicesOf = (name: AnswerName) =>
  (answerRow(name).choices ?? []).map((id) => ({ id, name: choiceName(name, id) }));

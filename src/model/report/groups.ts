import {
  ANSWER_NAMES,
  type AnswerName,
  answerRow,
  type Helped,
  HOPES,
  type Hope,
  OWN,
} from '../log/answers.ts';
import { type Counters, talliesBy } from '../log/sums.ts';
import { all, type Tally } from '../log/tally.ts';

/** Looks with something in common. */
export interface Group {
  readonly id: string;
  readonly tally: Tally;
}

/** Looks on one network, with its name: whoever draws them needs no table of networks. */
export interface NamedGroup extends Group {
  readonly name: string;
}

/** How often a look helped, of the times the user said. */
export type Outcomes = Readonly<Record<Helped, number>>;

/** What was hoped for so many times, and how often looking helped. */
export interface HopeOutcomes {
  readonly hope: Hope;
  readonly times: number;
  readonly helped: Outcomes;
}

/** Groups with at least one look, most first. */
export const groupsOf = (counters: Counters, kind: 'network' | 'surface' | 'person'): Group[] =>
  [...talliesBy(counters, kind)]
    .map(([id, tally]) => ({ id, tally }))
    .filter(({ tally }) => all(tally) > 0)
    .sort((a, b) => all(b.tally) - all(a.tally));

/** How often looks helped, of those counted under a kind: `helped`, `later`, `hope:habit`. */
export const outcomesOf = (counters: Counters, kind: string): Outcomes => ({
  better: counters[`${kind}:better`] ?? 0,
  same: counters[`${kind}:same`] ?? 0,
  worse: counters[`${kind}:worse`] ?? 0,
});

/** What was hoped for, most often first. */
export const hopesOf = (counters: Counters): HopeOutcomes[] =>
  HOPES.map((hope) => ({
    hope,
    times: counters[`hope:${hope}`] ?? 0,
    helped: outcomesOf(counters, `hope:${hope}`),
  }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);

/** What was answered how often, most often first. */
export interface Answered {
  readonly name: AnswerName;
  readonly choices: readonly { readonly id: string; readonly times: number }[];
}

/** Of the answers that the report has a card for, those that were given. */
export const answeredIn = (counters: Counters): Answered[] =>
  ANSWER_NAMES.filter((name) => answerRow(name).hasCard)
    .map((name) => ({ name, choices: choicesIn(counters, name) }))
    .filter(({ choices }) => choices.length > 0);

function choicesIn(counters: Counters, name: AnswerName): Answered['choices'] {
  const { counter, choices = [] } = answerRow(name);
  return [...choices, OWN]
    .map((id) => ({ id, times: counters[`${counter}:${id}`] ?? 0 }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
}

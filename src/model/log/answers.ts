/**
 * What the user says of a check, by taps alone, as one table: it drives the schema, the counters, the
 * chips at the pause and in the history, the export and the report. All of it can be taken back with null.
 */
import * as v from 'valibot';
import { NEEDS } from '../visits/need.ts';
import { OUTCOMES, type Outcome } from '../visits/visit.ts';

/** What somebody hoped to find. */
export const HOPES = ['miss-me', 'who-with', 'how-are', 'habit', 'practical', 'other'] as const;
export type Hope = (typeof HOPES)[number];

/** Whether a look helped. */
export const HELPED = ['better', 'same', 'worse'] as const;
export type Helped = (typeof HELPED)[number];

/** How one got there, where the browser cannot tell. */
export const WAYS = ['looking', 'ran-into'] as const;
export const MOODS = ['sad', 'anxious', 'angry', 'hopeful', 'numb', 'calm'] as const;

/** What came before; users add words of their own. */
export const TRIGGERS = [
  ...['lonely', 'bored', 'late-night', 'saw-post', 'alcohol', 'anniversary', 'argument'],
  ...['good-news'],
] as const;

/** Longest word of the user's own for what came before, and longest note, in characters. */
export const LONGEST = { trigger: 30, note: 280 } as const;

/** One thing that can be said of a check. */
interface Answer {
  readonly schema: v.GenericSchema;
  /** What there is to choose from; each has a text under `answer.<text>` in the catalogue. */
  readonly choices?: readonly string[];
  readonly text?: string;
  /** Several can be chosen, words of the user's own too. */
  readonly isMany?: true;
  /** When the pause asks for it: at once, on request, or on request where the way is not known. */
  readonly asked?: 'first' | 'more' | 'way';
  /** It can be said of looks that went on alone: of one corrected to another outcome it is not shown, nor counted. */
  readonly ofWentOn?: true;
  /** The history lets it be corrected; of those alone that came out so, where it names an outcome. */
  readonly corrected?: true | Outcome;
  /** Each choice is counted under this name. */
  readonly counter?: string;
  /** The report has a card of how often each was chosen. */
  readonly hasCard?: true;
}

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST.trigger));

/** In the order of the history's correction and of the export's columns. */
export const ANSWERS = {
  /** Goes before what came out by itself. */
  outcome: {
    schema: v.picklist(OUTCOMES),
    choices: OUTCOMES,
    text: 'outcome',
    corrected: true,
  },
  /** Goes before what the browser told of the way. */
  cameBy: {
    schema: v.picklist(WAYS),
    choices: WAYS,
    text: 'way',
    asked: 'way',
    corrected: true,
  },
  /** What a pass was for that opened at once; a later look under the same check leaves it as it was. */
  need: {
    schema: v.picklist(NEEDS),
    choices: NEEDS,
    text: 'need',
    corrected: 'needed',
    counter: 'need',
    hasCard: true,
  },
  hope: {
    schema: v.picklist(HOPES),
    choices: HOPES,
    text: 'hope',
    asked: 'first',
    corrected: true,
    counter: 'hope',
  },
  /** Asked ten minutes after going on, or later that day. */
  helped: {
    schema: v.picklist(HELPED),
    choices: HELPED,
    text: 'helped',
    ofWentOn: true,
    corrected: true,
    counter: 'helped',
  },
  /** Asked the next day, where nothing was said before. */
  helpedLater: {
    schema: v.picklist(HELPED),
    choices: HELPED,
    text: 'helped',
    ofWentOn: true,
    counter: 'later',
  },
  mood: {
    schema: v.picklist(MOODS),
    choices: MOODS,
    text: 'mood',
    asked: 'more',
    corrected: true,
    counter: 'mood',
    hasCard: true,
  },
  triggers: {
    schema: v.pipe(v.array(word), v.maxLength(12), v.readonly()),
    choices: TRIGGERS,
    text: 'trigger',
    isMany: true,
    asked: 'more',
    corrected: true,
    counter: 'trigger',
    hasCard: true,
  },
  note: { schema: v.pipe(v.string(), v.maxLength(LONGEST.note)) },
  /** It was somebody else at this computer: kept, and not counted. */
  isNotMe: { schema: v.boolean() },
  /** 1 once the user took it out of the log, for good within a day. A number: browsers index no booleans. */
  removed: { schema: v.picklist([0, 1]) },
} as const satisfies Record<string, Answer>;

export type AnswerName = keyof typeof ANSWERS;
export type AnswerValue<Name extends AnswerName> = v.InferOutput<(typeof ANSWERS)[Name]['schema']>;

/** What is said; what is left out is not said again, and null takes it back. */
export type Answers = {
  readonly [Name in AnswerName]?: AnswerValue<Name> | null | undefined;
};

export const ANSWER_NAMES = Object.keys(ANSWERS) as AnswerName[];

/** An answer's row, without what the other rows lack. */
export const answerRow = (name: AnswerName): Answer => ANSWERS[name];

/** Whether an answer can be said of a look that came out so. */
export const fits = (name: AnswerName, { outcome }: { readonly outcome: Outcome }): boolean =>
  !answerRow(name).ofWentOn || outcome === 'went-on';

/** Whether the history lets an answer be corrected, of a look that came out so. */
export const isCorrectable = (name: AnswerName, check: { readonly outcome: Outcome }): boolean => {
  const { corrected } = answerRow(name);
  return fits(name, check) && (corrected === true || corrected === check.outcome);
};

/** Schemas of the answers, each made by `wrap` from the schema of its value. */
const entries = <Wrapped>(wrap: (schema: v.GenericSchema) => Wrapped) =>
  Object.fromEntries(ANSWER_NAMES.map((name) => [name, wrap(ANSWERS[name].schema)]));

/** Fields for the answers in another schema. */
export const answerEntries = entries((schema) => v.nullish(schema)) as {
  [Name in AnswerName]: v.NullishSchema<v.GenericSchema<AnswerValue<Name>>, undefined>;
};

/** An answer with when it was given (epoch ms): the latest wins. */
export interface Stamped<Value> {
  readonly value: Value | null;
  readonly at: number;
}

export type Said = { readonly [Name in AnswerName]?: Stamped<AnswerValue<Name>> | undefined };

export const saidSchema = v.looseObject(
  entries((schema) => v.optional(v.looseObject({ value: v.nullable(schema), at: v.number() }))),
) as v.GenericSchema<unknown, Said>;

/** Words of the user's own are counted together: counters outlive looks, and words are not to. */
export const OWN = 'own';

const countedAs = (choices: readonly string[], value: unknown): string =>
  choices.includes(String(value)) ? String(value) : OWN;

/** The names under which answers are counted, one for each time. */
export const answerCounters = (answers: Answers): string[] =>
  ANSWER_NAMES.flatMap((name) => {
    const { counter, choices = [] } = answerRow(name);
    const value = answers[name];
    if (!counter || value == null) return [];
    return [value].flat().map((one) => `${counter}:${countedAs(choices, one)}`);
  });

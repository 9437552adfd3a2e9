/** All advice has its text; every text is plain, kind and our own, and short where it is read at a bad moment. */
import { readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { ACTIONS, CARES } from '../../../src/model/advice/actions.ts';
import { FACTS, FOCUS, TALES, TIME_FACTS } from '../../../src/model/advice/library.ts';
import { NUDGES, THEMES } from '../../../src/model/advice/nudges.ts';
import { ANSWER, MEANING, QUESTIONS, SIGNS, WAYS } from '../../../src/model/advice/readings.ts';
import { PASSING, STANDING } from '../../../src/model/advice/reasons.ts';
import { READINESS, REPLY } from '../../../src/model/advice/reply.ts';
import { STRETCHES } from '../../../src/model/advice/since.ts';
import { APPS, DOES, PHONES } from '../../../src/model/phone/app-steps.ts';
import { stepId } from '../../../src/model/phone/phone-plan.ts';
import { catalogue, keysOf, sectionOf, textOf } from './catalogue.ts';
import { sequences } from './sequences.ts';

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
const parts = (all: readonly string[], of: readonly string[]) =>
  all.flatMap((id) => of.map((part) => `${id}-${part}`));
const twice = (all: readonly string[], end: string) => all.flatMap((id) => [id, `${id}${end}`]);
const facts = [...FACTS, ...TIME_FACTS];
const phoneSteps = Object.entries({ ...APPS, ...PHONES }).flatMap(([app, steps]) =>
  steps.map((step) => stepId(app, step)),
);

/** Sections whose texts belong to data, with the keys that the data asks of each. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  nudge: ids(NUDGES),
  because: [...Object.keys(PASSING), ...Object.keys(STANDING)],
  theme: THEMES,
  care: ids(ACTIONS),
  careFor: CARES,
  focus: twice(Object.keys(FOCUS), 'Text'),
  affirm: Object.values(FOCUS).flat(),
  fact: facts,
  source: facts,
  tale: twice(TALES, 'End'),
  way: WAYS,
  since: twice(STRETCHES, 'Note'),
  question: parts(Object.values(QUESTIONS).flat(), ['name', ...ANSWER]),
  sign: parts(Object.values(SIGNS).flat(), ['name', ...MEANING]),
  reply: twice(REPLY, 'Short'),
  readiness: twice(READINESS, 'Note'),
  phoneDoes: DOES,
  phoneHow: phoneSteps,
};

/** What is said at a bad moment, section by section, with the characters of the longest text it may hold. */
const LONGEST: Readonly<Record<string, number>> = {
  ...{ nudge: 75, because: 60, theme: 40, care: 80, careFor: 30, focus: 120, affirm: 60 },
  ...{ fact: 120, source: 100, tale: 100, way: 80, since: 140, question: 120, sign: 90 },
  ...{ reply: 80, readiness: 100, phoneDoes: 40, phoneHow: 100 },
  ...{ help: 230, matter: 70, check: 130, reading: 100, kind: 70, questions: 110, signs: 80 },
  ...{ pause: 80, pass: 40, answer: 90, calm: 60, need: 90, notification: 80, urge: 110 },
  ...{ swap: 40, later: 80, plan: 120, plans: 130, ownWords: 100, call: 110, contact: 120 },
  ...{ dates: 110, doing: 160, less: 130, graduation: 110, safety: 240, report: 180 },
  ...{ waiting: 100, delay: 190, phrase: 150, off: 120, loss: 150 },
};

test('there is as much advice as there ought to be', () => {
  expect(NUDGES.length).toBeGreaterThanOrEqual(120);
  expect(ACTIONS.length).toBeGreaterThanOrEqual(40);
  expect(Object.values(SIGNS).map(({ length }) => length)).toEqual([7, 5, 8]);
  expect(WAYS).toHaveLength(8);
  expect(REPLY).toHaveLength(6);
});

test.each(Object.entries(KEYS))(
  '%s: every entry has its text, and no text is left over',
  (section, keys) => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(keysOf(section).sort()).toEqual([...keys].sort());
  },
);

test.each(Object.entries(LONGEST))('%s: no text is longer than %i characters', (section, most) => {
  const texts = catalogue.filter(([key]) => sectionOf(key) === section);
  expect(texts).not.toEqual([]);
  expect(texts.filter(([, text]) => text.length > most)).toEqual([]);
});

test('whatever belongs to data is short', () => {
  expect(Object.keys(LONGEST)).toEqual(expect.arrayContaining(Object.keys(KEYS)));
});

test('a text with variants is looked at in each', () => {
  const sentences = catalogue.filter(([key]) => key === 'plan-sentence');
  expect(sentences.map(([, text]) => text)).toContain(
    'If I want to look, then I will take a warm shower.',
  );
  expect(sentences).toHaveLength(5);
  // Of two choices beside each other, each with each.
  expect(catalogue.filter(([key]) => key === 'restore-made')).toHaveLength(6);
});

/** Words that scold, command or tell a gender. Only the place that a plan leaves open trails off. */
const BANNED =
  /!|(?<!I will )…|\b(should|must|never|stalk\w*|relapse\w*|fail\w*|obsess\w*|pathetic|weak|desperate|needy|toxic|narcissis\w*|he|she|him|her|his|hers|girlfriend|boyfriend|win (them|him|her) back)\b/i;

/**
 * What an ex feels, wants or thinks nobody here can know, nor whether anything has changed. Names of questions and
 * signs are the user's own words.
 */
const CLAIMS =
  /(^|[.?:;] |\b(and|but|because|that’s why) )(they|your ex) (still |do |don’t |really |probably |just )*(miss|love|want|feel|regret|think|hope|need|refuse|tell themselves|are (over|sad|happy|cold))\b|\b(has|have|had)(n’t| not) changed\b|(?<!even if )nothing (there )?has changed/i;

test('no text claims to know what an ex feels', () => {
  const said = catalogue.filter(([key]) => sectionOf(key) in LONGEST);
  const ours = said.filter(([key]) => !/^(question|sign)-\w+-name$/.test(key));
  expect(ours.filter(([, text]) => CLAIMS.test(text))).toEqual([]);
});

test('what people do who stay away is never said of this ex', () => {
  expect(WAYS.filter((id) => /^(they|your ex)\b/i.test(textOf(`way-${id}`)))).toEqual([]);
});

test('every text is calm and speaks to no gender', () => {
  expect(catalogue.filter(([, text]) => BANNED.test(text))).toEqual([]);
});

test('a nudge is at most thirteen words', () => {
  const nudges = NUDGES.map(({ id }) => textOf(`nudge-${id}`));
  expect(nudges.filter((text) => text.split(' ').length > 13)).toEqual([]);
});

/** School years needed to read a text, by Flesch and Kincaid (1975). */
function grade(text: string): number {
  const sentences = text.split(/[.?](?: |$)/).filter(Boolean).length;
  const words = text.match(/[\p{L}\d’-]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllable(word.replaceAll('’', "'")), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables });
}

/** Names of studies are what they are. Of texts that belong to no data, labels and what is said in a word or two are no sentences. */
const isSentence = ([key, text]: readonly [string, string]) =>
  sectionOf(key) in KEYS
    ? sectionOf(key) !== 'source'
    : /[.?]$/.test(text) && text.split(' ').length > 4;

test('every text can be read by a twelve-year-old', () => {
  const hard = catalogue.filter((one) => isSentence(one) && grade(one[1]) > 7);
  expect(hard.map(([key, text]) => [grade(text), key, text])).toEqual([]);
});

test.each([
  ['source-ties', ['52 studies', '47,000 people']],
  ['fact-ties', ['from 4 to 76', 'The effect is small']],
  ['source-inner', ['600 students']],
  ['fact-claim', ['2.5 to 5.2 months', 'no data']],
  ['fact-month', ['No couple', 'within a month']],
  ['source-month', ['for over a year']],
  ['fact-halfYear', ['from six months on, fewer']],
  ['question-long-so', ['counted reunions, not missing', 'none within a month', 'after six']],
  ['question-slow-so', ['months, for some a year or more']],
  ['question-write-so', ['three quiet weeks']],
  ['tale-snow', ['three months']],
  ['tale-snowEnd', ['a week without tears', 'Two months later']],
] as const)('%s has the figures that the article has', (key, figures) => {
  for (const figure of figures) expect(textOf(key)).toContain(figure);
});

/**
 * `article.bin` holds the hashes `sequences` makes of the article's 7,151 words, sorted, as 32-bit
 * little-endian numbers; the article itself is not ours to keep here.
 */
const article = new Set(
  new Uint32Array(new Uint8Array(readFileSync('tests/model/advice/article.bin')).buffer),
);

test('no six words in a row are the article’s', () => {
  expect(article.size).toBeGreaterThan(6_000);
  // A journal's name is what it is.
  const ours = catalogue.filter(([key]) => key !== 'source-ties');
  const taken = ours.filter(([, text]) => sequences(text).some((hash) => article.has(hash)));
  expect(taken).toEqual([]);
});

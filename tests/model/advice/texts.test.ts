/** Every piece of advice: it has its text, and the text is short, plain, kind and our own. */
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
import { catalogue, keysOf } from './catalogue.ts';
import { sequences } from './sequences.ts';

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
const parts = (all: readonly string[], of: readonly string[]) =>
  all.flatMap((id) => of.map((part) => `${id}-${part}`));
const twice = (all: readonly string[], end: string) => all.flatMap((id) => [id, `${id}${end}`]);
const facts = [...FACTS, ...TIME_FACTS];
const phoneSteps = Object.entries({ ...APPS, ...PHONES }).flatMap(([app, steps]) =>
  steps.map((step) => stepId(app, step)),
);

/** Sections of the catalogue, with the keys the data asks of each and the longest text it may hold. */
const SECTIONS: Readonly<Record<string, readonly [keys: readonly string[], longest: number]>> = {
  nudge: [ids(NUDGES), 100],
  because: [[...Object.keys(PASSING), ...Object.keys(STANDING)], 60],
  theme: [THEMES, 40],
  care: [ids(ACTIONS), 80],
  careFor: [CARES, 30],
  focus: [twice(Object.keys(FOCUS), 'Text'), 130],
  affirm: [Object.values(FOCUS).flat(), 70],
  fact: [facts, 150],
  source: [facts, 110],
  tale: [twice(TALES, 'End'), 120],
  way: [WAYS, 80],
  since: [twice(STRETCHES, 'Note'), 160],
  question: [parts(Object.values(QUESTIONS).flat(), ['name', ...ANSWER]), 130],
  sign: [parts(Object.values(SIGNS).flat(), ['name', ...MEANING]), 100],
  reply: [twice(REPLY, 'Short'), 80],
  readiness: [twice(READINESS, 'Note'), 100],
  phoneDoes: [DOES, 40],
  phoneHow: [phoneSteps, 110],
};

test('there is as much advice as there ought to be', () => {
  expect(NUDGES.length).toBeGreaterThanOrEqual(120);
  expect(ACTIONS.length).toBeGreaterThanOrEqual(40);
  expect(Object.values(SIGNS).map(({ length }) => length)).toEqual([7, 5, 8]);
  expect(WAYS).toHaveLength(8);
  expect(REPLY).toHaveLength(6);
});

test.each(Object.entries(SECTIONS))(
  '%s: every entry has its text, and no text is left over',
  (section, [keys]) => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(keysOf(section).sort()).toEqual([...keys].sort());
  },
);

const advice = [...catalogue()].filter(([key]) => (key.split('-')[0] ?? '') in SECTIONS);

/** Words that scold, command or tell a gender; */
const BANNED =
  /[!…]|\b(should|must|never|stalk\w*|relapse\w*|fail\w*|obsess\w*|pathetic|weak|desperate|needy|toxic|narcissis\w*|he|she|him|her|his|hers|girlfriend|boyfriend|win (them|him|her) back)\b/i;

/**
 * What an ex feels, wants or thinks nobody here can know, nor whether anything has changed. Names of questions and
 * signs are the user's own words.
 */
const CLAIMS =
  /(^|[.?:;] |\b(and|but|because|that’s why) )(they|your ex) (still |do |don’t |really |probably |just )*(miss|love|want|feel|regret|think|hope|need|refuse|tell themselves|are (over|sad|happy|cold))\b|\b(has|have|had)(n’t| not) changed\b|(?<!even if )nothing (there )?has changed/i;

test.each(advice.filter(([key]) => !/^(question|sign)-\w+-name$/.test(key)))(
  '%s does not claim to know what an ex feels',
  (_key, text) => {
    expect(text).not.toMatch(CLAIMS);
  },
);

test('what people do who stay away is never said of this ex', () => {
  expect(
    WAYS.filter((id) => /^(they|your ex)\b/i.test(catalogue().get(`way-${id}`) ?? '')),
  ).toEqual([]);
});

test.each(advice)('%s is short, calm and speaks to no gender', (key, text) => {
  expect(text.length).toBeLessThanOrEqual(SECTIONS[key.split('-')[0] ?? '']?.[1] ?? 0);
  expect(text).not.toMatch(BANNED);
});

/** School years needed to read a text, by Flesch and Kincaid (1975). */
function grade(text: string): number {
  const sentences = text.split(/[.?](?: |$)/).filter(Boolean).length;
  const words = text.match(/[\p{L}\d’-]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllable(word.replaceAll('’', "'")), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables });
}

test.each(advice.filter(([key]) => !key.startsWith('source-')))(
  '%s can be read by a twelve-year-old',
  (_key, text) => {
    expect(grade(text)).toBeLessThanOrEqual(7);
  },
);

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
  const ours = [...catalogue()].filter(([key]) => !key.startsWith('source-'));
  const taken = ours.filter(([, text]) => sequences(text).some((hash) => article.has(hash)));
  expect(taken).toEqual([]);
});

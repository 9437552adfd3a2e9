/** Catalogue and code agree, in every language: no text is missing, none is left over. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Files,
  parseTexts,
  readLanguages,
  together,
} from '../../src/language/build/catalogue.ts';
import { askedForIn } from '../../src/language/build/modules.ts';
import { problemsOf } from './compare.ts';
import { FAMILIES } from './families.ts';
import { PSEUDO, pseudoLanguages } from './pseudo.ts';

const languages = readLanguages(['src/locales']);
const english = together(languages.en ?? {});
const keys = Object.keys(english);

const code = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'src', 'entrypoints', 'wxt.config.ts'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && existsSync(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Advice, whose ids are data; its own test holds the catalogue to them, both ways. */
const ADVICE = new RegExp(
  `^(${[
    'nudge|because|theme|care|careFor|focus|affirm|fact|source|tale|way|since',
    'question|sign|reply|readiness|phoneDoes|phoneHow',
  ].join('|')})-`,
);

test('no text is missing', () => {
  const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key);
  expect(asked.length).toBeGreaterThan(100);
  expect([...asked, ...FAMILIES].filter((key) => !keys.includes(key))).toEqual([]);
});

test('every text is used', () => {
  expect(keys.length).toBeGreaterThan(1_000);
  const unused = keys
    .filter((key) => !ADVICE.test(key) && !FAMILIES.includes(key))
    .filter((key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`));
  expect(unused).toEqual([]);
});

test('a built page finds every text that its code asks for', () => {
  const isAskedFor = askedForIn(code);
  const ofBrowsers = Object.keys(languages.en?.browser ?? {});
  expect(keys.filter((key) => !isAskedFor(key) && !ofBrowsers.includes(key))).toEqual([]);
});

test.each(Object.entries(languages))(
  '%s is whole, and asks for nothing it is not given',
  (tag, files) => {
    expect(tag === 'en' ? [] : problemsOf(english, together(files))).toEqual([]);
  },
);

test('what a translation lacks is named', () => {
  const source = parseTexts('a = One two three four\nb = { $n }\nc = Three\nd = Four\n', 'source');
  const other = parseTexts('a = One two three four\nb = { $m }\nc = Drei\ne = Fünf\n', 'other');
  expect(problemsOf(source, other)).toEqual([
    'd is missing',
    'a is not translated',
    'e is left over',
    'b: nothing gives it $m',
  ]);
});

describe('languages for tests', () => {
  const made: Record<string, Files> = pseudoLanguages();

  test.each(Object.keys(PSEUDO))('%s holds every text', (tag) => {
    expect(problemsOf(english, together(made[tag] ?? {}))).toEqual([]);
  });

  test('texts are longer by forty per cent', () => {
    const longer = together(made['en-XA'] ?? {});
    const plain = Object.entries(english).filter(([, text]) => typeof text === 'string');
    const grown = plain.map(([key, text]) => (longer[key] ?? '').length / text.length);
    expect(Math.min(...grown)).toBeGreaterThan(1.2);
    expect(grown.reduce((sum, one) => sum + one, 0) / grown.length).toBeGreaterThan(1.38);
  });
});

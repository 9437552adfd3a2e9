import { expect, test, vi } from 'vitest';
import { argumentsOf } from '../../src/language/build/arguments.ts';
import { filesForBrowsers } from '../../src/language/build/browser.ts';
import { parseTexts, readLanguages, together } from '../../src/language/build/catalogue.ts';
import { askedForIn, moduleOf, withTexts } from '../../src/language/build/modules.ts';
import { large, listOf } from '../../src/language/format.ts';
import { locale, speakIn, t } from '../../src/language/text.ts';

const texts = (source: string) => parseTexts(source, 'test.ftl');
const english = together(readLanguages(['src/locales']).en ?? {});

test('before a language is chosen nothing is said', async () => {
  vi.resetModules();
  const fresh = await import('../../src/language/text.ts');
  expect(() => fresh.t('name')).toThrow('no language');
});

test.each([
  [0, 'en', 'You’ve looked for this before. None of your 1,500 answers said it helped.'],
  [1, 'en', 'You’ve looked for this before. One of your 1,500 answers said it helped.'],
  [1_200, 'en-GB', 'You’ve looked for this before. It helped 1,200 of 1,500 times.'],
])('%i has its own form', (helped, tag, said) => {
  speakIn(english, tag, 'ltr');
  expect(t('answer-learnt', { times: 1_500, helped })).toBe(said);
});

test.each([
  ['pl', 1, 'one'],
  ['pl', 3, 'few'],
  ['pl', 5, 'many'],
  ['ar', 2, 'two'],
  ['ar', 0, 'zero'],
])('%s: %i takes the form that CLDR gives it', (tag, helped, form) => {
  const forms = ['zero', 'one', 'two', 'few', 'many'].map((one) => ` [${one}] ${one}\n`).join('');
  speakIn(texts(`answer-learnt = { $helped ->\n${forms} *[other] other\n }\n`), tag, 'ltr');
  expect(t('answer-learnt', { times: 4, helped })).toBe(form);
});

test('numbers and large figures are written as the language does', () => {
  speakIn(english, 'de', 'ltr');
  expect(locale()).toBe('de');
  expect(t('report-ofAll', { some: large(9_999), all: large(14_700) })).toMatch(
    /^9\.999 of 14[.,]7/,
  );
});

test('from right to left names are set apart, so that they turn nothing around them', () => {
  speakIn(english, 'ar-XB', 'rtl');
  expect(t('pause-about', { nickname: 'Sam' })).toContain('\u2068Sam\u2069');
});

test('in a language from left to right a name that runs the other way turns nothing, and others are as they were', () => {
  speakIn(english, 'en', 'ltr');
  expect(t('people-removed', { name: 'ליאור!' })).toBe('\u2068ליאור!\u2069 is off your list.');
  expect(t('people-removed', { name: 'Sam\u202E' })).toContain('\u2068Sam\u202E\u2069');
  expect(t('people-removed', { name: 'Zoë 🌊' })).toBe('Zoë 🌊 is off your list.');
});

test('names in a list stand in its order, each in its own direction', () => {
  speakIn(english, 'en', 'ltr');
  const names = ['ליאור', 'دن', 'Sam'];
  expect(listOf(names, 'conjunction')).toBe('\u2068ליאור\u2069, \u2068دن\u2069, and Sam');
  expect(listOf(['Kim', 'Sam'])).toBe('Kim, Sam');
  speakIn(english, 'ar-XB', 'rtl');
  expect(listOf(['Kim', 'Sam'])).toMatch(/^\u2068Kim\u2069.*\u2068Sam\u2069$/);
});

test('a text tells what it asks for', () => {
  const { one, two, three } = texts(
    'one = As it is\ntwo = { $who } at { $time }\nthree = { $kind ->\n [a] { $n ->\n [one] x\n *[other] { $n }\n }\n *[b] y\n }\n',
  );
  expect([one, two, three].map((pattern) => argumentsOf(pattern ?? ''))).toEqual([
    {},
    { who: 'any', time: 'any' },
    { kind: ['a', 'b'], n: 'number' },
  ]);
});

test.each([
  ['key = { $a ->\n [one] no default\n }\n', 'cannot be read'],
  ['key = a\nkey = b\n', 'twice'],
])('what is no text is not passed over: %j', (source, said) => {
  expect(() => texts(source)).toThrow(said);
});

test('what is not translated yet is English; the worker carries few texts', () => {
  const all = {
    en: { browser: { name: 'Room' }, pages: { a: 'One', b: 'Two' } },
    de: { pages: { a: 'Eins' } },
  };
  expect(moduleOf('#texts/of/de', all)).toContain(
    JSON.stringify(JSON.stringify({ name: 'Room', a: 'Eins', b: 'Two' })),
  );
  expect(moduleOf('#texts/worker', all)).not.toContain('Two');
  expect(moduleOf('#texts/of/fr', all)).toBe(null);
});

test('a built page carries the texts that its code asks for, by name or by a template', () => {
  const all = {
    en: { pages: { name: 'Room', more: 'More', 'part-night': 'Night', 'parts-of': 'Parts' } },
  };
  const code = `${moduleOf('#texts/of/en', all, true)} t('name'); t(\`part-\${part}\`);`;
  expect(withTexts(code, all, askedForIn(code))).toContain(
    JSON.stringify(JSON.stringify({ name: 'Room', 'part-night': 'Night' })),
  );
});

test('the only language comes with the code, one of several by itself', () => {
  expect(moduleOf('#texts/pages', { en: {} })).not.toContain('import(');
  expect(moduleOf('#texts/pages', { en: {}, de: {} })).toContain(
    "'de': () => import('#texts/of/de')",
  );
});

test.each([
  ['de', 'de'],
  ['pt-BR', 'pt_BR'],
  ['zh-Hant', 'zh_TW'],
])('browsers get the texts they show, and name %s %s', (tag, name) => {
  expect(filesForBrowsers({ [tag]: { browser: { name: 'Sala' } } })).toEqual([
    { relativeDest: `_locales/${name}/messages.json`, contents: '{"name":{"message":"Sala"}}' },
  ]);
});

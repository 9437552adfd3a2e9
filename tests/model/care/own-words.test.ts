import { expect, test } from 'vitest';
import type { Intent } from '../../../src/model/change/intents.ts';
import { recordsAfter, valuesOf } from '../change/memory.ts';

const add = (words: string, at?: number): Intent => ({ do: 'addOwnWords', with: { words, at } });
const remove = (words: string): Intent => ({ do: 'removeOwnWords', with: { words } });

test.each<[name: string, intents: readonly Intent[], words: readonly string[]]>([
  ['come one behind the other', [add('Rest.'), add('Sing.')], ['Rest.', 'Sing.']],
  ['are kept once', [add('Rest.'), add(' Rest. ')], ['Rest.']],
  ['are taken away one by one', [add('Rest.'), add('Sing.'), remove('Rest.')], ['Sing.']],
  [
    'come back to their place, beside what was kept meanwhile',
    [add('Rest.'), add('Sing.'), remove('Rest.'), add('Walk.'), add('Rest.', 0)],
    ['Rest.', 'Sing.', 'Walk.'],
  ],
  [
    'come back though those before them are gone by now',
    [add('Rest.'), add('Sing.'), remove('Sing.'), remove('Rest.'), add('Sing.', 1)],
    ['Sing.'],
  ],
])('own words %s', (_name, intents, words) => {
  expect(valuesOf(recordsAfter(intents))).toEqual({ 'ownWords ': words });
});

test('own words for which there is no room are refused, not dropped without a word', () => {
  const full = [add('Rest.'), add('Sing.'), remove('Rest.'), add('Walk.'), add('Swim.')];
  expect(() => recordsAfter([...full, add('Rest.', 0)])).toThrow();
});

test('taking away what is not there changes nothing', () => {
  expect(valuesOf(recordsAfter([remove('Rest.')]))).toEqual({});
});

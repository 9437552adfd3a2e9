import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPhrase, readPhrase } from '../../../src/model/copy/phrase.ts';

test('a phrase is five short words that can be said, and never the same', () => {
  const phrases = Array.from({ length: 200 }, newPhrase);
  for (const phrase of phrases)
    expect(phrase).toMatch(/^([bdglmnrstv][aeiou]){2}( ([bdglmnrstv][aeiou]){2}){4}$/);
  expect(new Set(phrases).size).toBe(200);
});

test('every syllable comes up as often as any other', () => {
  const counts = new Map<string, number>();
  for (let index = 0; index < 2_000; index += 1)
    for (const [syllable] of newPhrase().matchAll(/[a-z]{2}/g))
      counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
  expect(counts.size).toBe(50);
  // 400 are to be expected; six standard deviations are 120.
  expect(Math.min(...counts.values())).toBeGreaterThan(280);
  expect(Math.max(...counts.values())).toBeLessThan(520);
});

test('however it is typed, it is the same phrase', () => {
  const typed = fc.constantFrom(
    (phrase: string) => phrase.toUpperCase(),
    (phrase: string) => ` ${phrase} \n`,
    (phrase: string) => phrase.replaceAll(' ', '-'),
    (phrase: string) => phrase.replaceAll(' ', ''),
    (phrase: string) => phrase.replaceAll(' ', '  . '),
  );
  fc.assert(
    fc.property(typed, (change) => {
      const phrase = newPhrase();
      expect(readPhrase(change(phrase))).toBe(phrase);
    }),
  );
  expect(readPhrase('')).toBe('');
});

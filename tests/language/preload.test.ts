import { expect, test } from 'vitest';
import { preloadTexts } from '../../src/language/build/preload.ts';

const chunk = (name: string, id: string) => [
  name,
  { type: 'chunk', fileName: name, moduleIds: [id] },
];

/** What is loaded with a page whose build has made such chunks. */
const loaded = (path: string, ...chunks: ReturnType<typeof chunk>[]) =>
  preloadTexts(path, Object.fromEntries(chunks)).map(({ attrs }) => attrs?.href);

const english = chunk('chunks/en.js', '\0#texts/of/en');
const german = chunk('chunks/de.js', '\0#texts/of/de');
const code = chunk('chunks/shared.js', 'src/ui/parts/window.tsx');

test('the texts of the one language are loaded beside the code, and nothing else', () => {
  expect(loaded('/entrypoints/popup/index.html', code, english)).toEqual(['/chunks/en.js']);
});

test('none are where it is not known yet which language is spoken, or nothing is built', () => {
  expect(loaded('/entrypoints/popup/index.html', english, german)).toEqual([]);
  expect(loaded('/entrypoints/popup/index.html')).toEqual([]);
});

test('none are before the pause is painted', () => {
  expect(loaded('/entrypoints/pause/index.html', english)).toEqual([]);
});

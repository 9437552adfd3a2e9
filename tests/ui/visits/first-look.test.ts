/** The pause's markup that is painted before any script, and the words of its first glance. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { describe, expect, test } from 'vitest';
import { parseTexts, readLanguage, together } from '../../../src/language/build/catalogue.ts';
import { withWords } from '../../../src/language/build/markup.ts';
import { Window } from '../../../src/ui/parts/window.tsx';

const html = readFileSync('entrypoints/pause/index.html', 'utf8');
const english = readLanguage('src/locales/en');

/** Elements with what makes their shape; names, ids and labels aside, which differ. */
const shapesIn = (root: Element): string[] =>
  [...root.querySelectorAll('*')].map((one) => {
    const shape = ['class', 'd', 'width', 'height', 'x', 'y', 'r', 'rx', 'offset'];
    const values = shape.map((name) => one.getAttribute(name) ?? '');
    return [one.localName.toLowerCase(), ...values].join(' ').trim();
  });

test('its window is the one that the page then draws over it', () => {
  const { document } = parseHTML(html);
  const drawn = parseHTML('<body></body>').document;
  Object.assign(globalThis, { document: drawn });
  render(h(Window, { hour: 18 }), drawn.body);
  const [before, after] = [document, drawn].map((one) => one.querySelector('svg'));
  if (!before || !after) throw new Error('there is no window');
  expect(shapesIn(before)).toEqual(shapesIn(after));
});

describe('its words', () => {
  test('are the language’s where there is one', () => {
    const written = withWords(html, { en: english });
    expect(written).toContain('<h1>Let this one go by.</h1>');
    expect(written).not.toContain('{{');
  });

  test('are not there yet where a language is still to be chosen', () => {
    expect(withWords(html, { en: english, de: {} })).toContain('<h1></h1>');
  });

  test('cannot ask for anything', () => {
    const files = { pause: parseTexts('pause-about = For { $nickname }\n', 'pause') };
    expect(() => withWords('{{ pause-about }}', { en: files })).toThrow('pause-about');
  });
});

test('with whichever line, the first glance is at most thirty words', () => {
  const texts = together(english);
  const count = (key: string) => String(texts[key]).split(/\s+/).length;
  const lines = Object.keys(texts).filter((key) => key.startsWith('nudge-'));
  expect(lines.length).toBeGreaterThan(100);
  const CONTINUE_IN_TEN_SECONDS = 4;
  const way = Math.max(CONTINUE_IN_TEN_SECONDS, count('pause-closed'), count('pause-trouble'));
  const said = ['exit-leave', 'pause-title', 'pause-leave', 'pause-more'].map(count);
  const besides = said.reduce((sum, words) => sum + words, way);
  const NAME = 1;
  const CALL_SOMEONE = 2;
  const long = lines.filter((key) => NAME + CALL_SOMEONE + besides + count(key) > 30);
  expect(long).toEqual([]);
});

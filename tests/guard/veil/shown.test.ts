import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { isShown, noteShown } from '../../../src/guard/veil/shown.ts';

const post = (id: number, more = '') =>
  `<article><a href="https://x.com/john">J</a><a href="https://x.com/john/status/${id}&t=1">1 h</a>${more}</article>`;

/** A post that was chosen to be seen. */
function shownPost(): Element {
  const { document } = parseHTML(`<html><body>${post(1)}</body></html>`);
  const article = document.querySelector('article');
  if (!article) throw new Error('no post');
  noteShown(article);
  return article;
}

/** The site puts something else into an element. */
const refill = (element: Element, html: string) => {
  element.innerHTML = html.replace(/<.?article>/g, '');
};

test('what was chosen to be seen shows, and all that is in it', () => {
  const article = shownPost();
  expect(isShown(article)).toBe(true);
  expect(article.firstElementChild && isShown(article.firstElementChild)).toBe(true);
});

test('it still shows when the site adds to it', () => {
  const article = shownPost();
  refill(article, post(1, '<a href="https://x.com/jane">Jane</a> So lovely'));
  expect(isShown(article)).toBe(true);
});

test('an element that is used again for another post of theirs shows no longer', () => {
  const article = shownPost();
  refill(article, post(2));
  expect(isShown(article)).toBe(false);
});

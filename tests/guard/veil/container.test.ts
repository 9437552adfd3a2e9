import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { containerOf } from '../../../src/guard/veil/container.ts';

/** Whom the first part of a path names; John is the one who is listed. */
function person(link: Element): string | null {
  const [, name = ''] = link.getAttribute('href')?.split('/') ?? [];
  return name === 'john' ? '' : name === 'tag' ? null : name;
}

/** The id of what is veiled for the link `here`. */
function veiled(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const link = document.querySelector('#here');
  if (!link) throw new Error('no link');
  return containerOf(link, person).element.id;
}

const jane = '<a href="/jane">Jane</a>';

test.each([
  [
    'their post, whoever comments on it',
    `<article id="post"><header><a id="here" href="/john">J</a></header><p>Hi</p><ul><li>${jane}</li></ul></article>`,
    'post',
  ],
  [
    'their post that a friend shared',
    `<article id="post">${jane} shared<a id="here" href="/john">J</a><a href="/john/1">now</a></article>`,
    'post',
  ],
  [
    'what a friend quotes of theirs, not the friend’s post',
    '<article><a href="/jane/1">now</a><a href="/jane">Jane</a><p>So true</p><div id="quote"><a href="/john/1">now</a><a id="here" href="/john"><img>J</a></div></article>',
    'quote',
  ],
  [
    'their comment on a friend’s post',
    `<article>${jane}<ul><li id="comment"><a id="here" href="/john">J</a> Nice</li></ul></article>`,
    'comment',
  ],
  [
    'their name in a friend’s words, and those words',
    `<article><header>${jane}</header><img><p id="words">With <a id="here" href="/john">J</a></p></article>`,
    'words',
  ],
  [
    'their name alone where a friend’s stands beside it',
    `<article>${jane} with <a id="here" href="/john">J</a>, ${jane}</article>`,
    'here',
  ],
  [
    'their row among rows without a list',
    `<div><div>${jane}</div><div id="row"><div><a href="/john">p</a></div><div><a id="here" href="/john">J</a> new</div></div></div>`,
    'row',
  ],
  [
    'a card of theirs, not the layer that holds it',
    '<div id="layers"><div><div id="card"><a id="here" href="/john">J</a><p>Sailor</p></div></div></div>',
    'card',
  ],
  [
    'their row in a dialog, not the dialog',
    '<div role="dialog" id="dialog"><h2>Likes</h2><div id="row"><a id="here" href="/john">J</a> follows you</div></div>',
    'row',
  ],
  [
    'a bare link in a list, not the list',
    '<ul id="list"><a id="here" href="/john">J</a><a href="/john">J</a></ul>',
    'here',
  ],
  [
    'an item of a tray',
    `<nav><ul><li>${jane}</li><li id="item"><a id="here" href="/john/story">J</a></li></ul></nav>`,
    'item',
  ],
])('what is veiled: %s', (_name, html, id) => {
  expect(veiled(html)).toBe(id);
});

/** What is veiled for each of John's links, and how many links were asked whom they name. */
function allVeiled(html: string) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  let asked = 0;
  const counted = (link: Element) => {
    asked += 1;
    return person(link);
  };
  const johns = [...document.querySelectorAll('a[href^="/john"]')];
  const found = johns.map((link) => containerOf(link, counted));
  return { found, asked };
}

test('two parts of one post belong to one thing', () => {
  const words = 'With <a href="/john">J</a>';
  const { found } = allVeiled(
    `<div><div id="post"><header>${jane}</header><img><p>${words}</p><p>${words}</p></div><div id="next"><header>${jane}</header><img><p>${words}</p></div></div>`,
  );
  expect(found.map(({ element }) => element.localName)).toEqual(['p', 'p', 'p']);
  expect(found.map(({ thing }) => thing.id)).toEqual(['post', 'post', 'next']);
});

test('work does not grow with the feed around', () => {
  const feed = (posts: number) =>
    allVeiled(
      `<div><article><a href="/john">J</a> Hi</article>${`<article>${jane} Hi</article>`.repeat(posts)}</div>`,
    );
  expect(feed(1_000).asked).toBe(feed(50).asked);
  expect(feed(1_000).found[0]?.element.localName).toBe('article');
});

test('what stands alone is looked at again as more comes, what is one of a row is not', () => {
  const card = '<div><a href="/john">p</a><p>Sailor</p></div>';
  const inRow = `${card}<div><a href="/jane">p</a><p>Painter</p></div>`;
  const isSettled = (html: string) => allVeiled(html).found[0]?.isSettled;
  expect(isSettled(`<div><div>${card}</div></div>`)).toBe(false);
  expect(isSettled(`<div><div>${inRow}</div></div>`)).toBe(true);
  expect(isSettled('<ul><li><a href="/john">J</a></li></ul>')).toBe(true);
});

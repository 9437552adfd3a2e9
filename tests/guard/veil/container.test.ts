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
  return containerOf(link, person).id;
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

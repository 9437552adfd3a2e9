import type { Site } from './sites.ts';

const PICTURE =
  '<img alt="" width="120" height="80" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22%3E%3Crect width=%22120%22 height=%2280%22 fill=%22teal%22/%3E%3C/svg%3E">';

const link = (address: string, text: string) => `<a href="${address}">${text}</a>`;

/** A post: its author, a picture, some words and comments. */
const post = (id: string, author: string, name: string, words: string, comments = '') => `
<article id="${id}">
<header>${link(author, name)}</header>
<div id="${id}-picture">${PICTURE}</div>
<div><p id="${id}-words">${words}</p></div>
<ul>${comments}</ul>
</article>`;

const comment = (id: string, author: string, name: string) =>
  `<li id="${id}">${link(author, name)} So lovely. <button>like</button></li>`;

const row = (id: string, address: string, name: string) => `
<div id="${id}"><div>${link(address, PICTURE)}</div>
<div><div>${link(address, name)}</div><div>${name} is new here <button>follow</button></div></div></div>`;

const jane = '/jane.roe/';

/** By way of a page of the network's own, as those do that lead elsewhere. */
const wrapped = ({ host, profile }: Site) =>
  `https://${host.replace('www', 'l')}/?u=${encodeURIComponent(`https://${host}${profile}`)}&e=1`;

const posts = ({ profile }: Site) => [
  post('jane-post', jane, 'Jane', `Dinner with ${link(profile, 'John')} today`),
  post('john-post', profile, 'John', 'My new boat', comment('on-john', jane, 'Jane')),
  post(
    'talked-about',
    jane,
    'Jane',
    'A quiet day',
    comment('john-comment', profile, 'John') + comment('jane-comment', jane, 'Jane'),
  ),
  post(
    'twice',
    jane,
    'Jane',
    `With ${link(profile, 'John')}</p></div><hr><div><p id="twice-more">And ${link(profile, 'John')} again`,
    comment('on-twice', jane, 'Jane'),
  ),
  post('reposted', jane, 'Jane shared', link(profile, 'John') + link(profile, 'two hours ago')),
];

/** What the feed's own script does: cards on hover, rows that change hands, more and more posts. */
const script = ({ profile }: Site) => `
const on = (id, type, run) => document.getElementById(id).addEventListener(type, run);
const make = (html) => document.createRange().createContextualFragment(html);
on('hover', 'mouseover', () => {
  if (document.getElementById('card')) return;
  document.body.append(make(
    '<div id="card" style="position: absolute; top: 0; right: 0"><a href="${profile}">John</a><p>Sailor</p></div>'));
});
on('hover', 'mouseout', () => document.getElementById('card')?.remove());
on('recycle', 'click', () => {
  const link = document.querySelector('#recycled a');
  link.setAttribute('href', link.getAttribute('href') === '${jane}' ? '${profile}' : '${jane}');
});
on('redraw', 'click', () => document.getElementById('john-post').remove());
on('more', 'click', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => index % 500 === 250
    ? '<li class="john"><a href="${profile}">John</a> again</li>'
    : '<li class="friend"><a href="/friend' + index + '/p/' + index.toString(36) + '/">friend</a></li>');
  document.getElementById('endless').append(make(rows.join('')));
});`;

/** A page shaped like a social app's feed: every place where one runs into somebody. */
export const feed = (site: Site): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'unsafe-inline'; style-src-attr 'unsafe-inline'; img-src data:">
<title>feed</title>
<body>
<h1 id="here">FEED</h1>
<nav><ul id="tray"><li id="jane-story">${link('/stories/jane.roe/', 'Jane')}</li>
<li id="john-story">${link(site.story, 'John')}</li></ul></nav>
<p><button id="hover">a name</button> <button id="recycle">recycle</button>
<button id="redraw">redraw</button> <button id="more">more</button></p>
<main>${posts(site).join('')}</main>
<ul><li id="recycled">${link(jane, 'someone')}</li></ul>
<aside>${row('jane-row', jane, 'Jane')}${row('john-row', site.profile, 'John')}${row('wrapped-row', wrapped(site), 'John')}</aside>
<ul id="endless"></ul>
<script>${script(site)}</script>
</body>
</html>`;

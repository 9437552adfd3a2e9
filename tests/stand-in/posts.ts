import { type Site, sites } from './sites.ts';

/** Posts at the networks' own addresses, which name nobody. Whose they are arrives with the data. */
const POSTS = { 7001: 'john', 7002: 'jane', 7003: 'odd', 7004: 'jane' } as const;

/** Where a network shows the post with this id. */
export const postOn = {
  instagram: (id: number) => `/p/${id}/`,
  facebook: (id: number) => `/photo?fbid=${id}&set=a.5`,
  x: (id: number) => `/i/status/${id}`,
  tiktok: (id: number) => `/v/${id}`,
  threads: (id: number) => `/t/${id}`,
  snapchat: (id: number) => `/spotlight/${id}`,
} as const satisfies Record<keyof typeof sites, (id: number) => string>;

/** A feed whose first post is John's, and which opens posts in a dialog over itself. */
export const POSTS_FEED = '/?variant=following';

type Markup = (owner: string, other: string, id: number) => string;

/** Shaped like the networks' own: the owner in the header; another in caption, comment, suggestion. */
const markups: Record<keyof typeof sites, Markup> = {
  instagram: (owner, other, id) => `<article>
    <header><a href="${owner}"><img alt=""></a><a href="${owner}">owner</a></header>
    <div>with <a href="${other}">@other</a> <a href="/p/${id}/"><time>1 d</time></a></div>
    <ul><li><h3><a href="${other}">other</a></h3> a comment</li></ul></article>
    <section><h2>Suggested</h2><header><a href="${other}">other</a></header></section>`,
  facebook: (owner, other) => `<div role="complementary">
    <h2><span><strong><a href="${owner}">owner</a></strong></span></h2>
    <div dir="auto">with <strong><a href="${other}">other</a></strong></div>
    <div role="article"><h3><a href="${other}">other</a></h3> a comment</div></div>`,
  x: (owner, other, id) => `<article><div data-testid="User-Name"><a href="${other}">other</a>
    <a href="${other}/status/6001"><time>2 d</time></a></div> what it answers</article>
    <article tabindex="-1"><div data-testid="User-Name"><a href="${owner}">owner</a></div>
    <div data-testid="tweetText">with <a href="${other}">@other</a></div>
    <a href="${owner}/status/${id}"><time>1 d</time></a></article>
    <article><div data-testid="User-Name"><a href="${other}">other</a></div> an answer</article>`,
  tiktok: (owner, other) => `<div><a data-e2e="browse-username" href="${owner}">owner</a></div>
    <h1 data-e2e="browse-video-desc">with <a href="${other}">@other</a></h1>
    <p><a data-e2e="comment-username-1" href="${other}">other</a> a comment</p>`,
  threads: (owner, other, id) => `<div data-pressable-container="true"><a href="${owner}">owner</a>
    <a href="${owner}/post/${id}"><time>1 d</time></a> with <a href="${other}">@other</a></div>
    <div data-pressable-container="true"><a href="${other}">other</a> an answer</div>`,
  snapchat: (owner, other) => `<header><a href="${owner}">owner</a></header>
    <p>with <a href="${other}">@other</a></p>
    <section><a href="${other}">other</a> a comment</section>`,
};

/** Jane's profile, spelled as a network spells John's. */
export const friendOf = ({ profile }: Site): string =>
  profile.replace('john', 'jane').replace('doe', 'roe');

/** What arrives for a post: its markup, or one that nobody has met before. */
function content(network: keyof typeof sites, id: number): string {
  const [john, jane] = [sites[network].profile, friendOf(sites[network])];
  const whose = POSTS[id as keyof typeof POSTS];
  if (whose === 'odd') return `<p><b>owner</b> <i><a href="${john}">other</a> a comment</i></p>`;
  return whose === 'john' ? markups[network](john, jane, id) : markups[network](jane, john, id);
}

/** The page of a post, or the feed; nothing for other addresses. */
export function postPage(host: string, address: string): string | undefined {
  const found = Object.entries(sites).find(([, site]) => site.host === host);
  const network = found?.[0] as keyof typeof sites | undefined;
  if (!network) return undefined;
  const ids = Object.keys(POSTS).map(Number);
  const id = ids.find((one) => postOn[network](one) === address);
  if (id === undefined && address !== POSTS_FEED) return undefined;
  const beneath = id === undefined ? markups[network](sites[network].profile, '/', 6001) : '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>posts</title>
<body>
<h1 id="here">${id === undefined ? 'FEED' : `POST ${id}`}</h1>
<button id="arrive">the data arrives</button>
${ids.map((one) => `<a class="post" id="to${one}" href="${postOn[network](one)}">${one}</a>`).join('\n')}
<button id="next">next in the dialog</button>
<main>${beneath}</main>
${ids.map((one) => `<template id="t${one}">${content(network, one)}</template>`).join('\n')}
<script>${SCRIPT(id)}</script>
</body>
</html>`;
}

/** The site's own script: draws what arrived, and opens posts over the feed when their data is there. */
const SCRIPT = (id: number | undefined) => `
const clone = (id) => document.getElementById('t' + id).content.cloneNode(true);
const arrive = (id, into) => { into.append(clone(id)); };
document.getElementById('arrive').onclick = () => arrive(${id}, document.querySelector('main'));
const dialog = () => {
  const made = document.createElement('div');
  made.setAttribute('role', 'dialog');
  document.body.append(made);
  return made;
};
for (const link of document.querySelectorAll('a.post')) {
  link.onclick = async (event) => {
    event.preventDefault();
    history.pushState({}, '', link.getAttribute('href'));
    document.querySelector('[role="dialog"]')?.remove();
    await fetch('/api/post');
    arrive(link.id.slice(2), dialog());
  };
}
document.getElementById('next').onclick = async () => {
  history.pushState({}, '', document.getElementById('to7001').getAttribute('href'));
  await fetch('/api/post');
  const arrived = [...clone(7001).querySelectorAll('a')];
  const links = document.querySelectorAll('[role="dialog"] a');
  for (const [index, link] of links.entries()) link.setAttribute('href', arrived[index].getAttribute('href'));
};
addEventListener('popstate', () => document.querySelector('[role="dialog"]')?.remove());`;

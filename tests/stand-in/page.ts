import { type Site, sites } from './sites.ts';

/** Where a network's page names nobody listed, as most of its pages. */
export const QUIET = '/quiet/';

/**
 * A single-page app shaped like the networks' own: one document, links that its script handles by
 * asking for data, moving with pushState and drawing; and moves the script makes by itself. In a frame it
 * tells the page around how tall it is, as embeds do. With `?watched` it asks for `/api/seen` once it is not hidden, from its first tag on.
 */
export function page(host: string, path: string): string {
  const own: Site = Object.values(sites).find((one) => one.host === host) ?? sites.instagram;
  const site = path === QUIET ? { ...own, profile: '/jane.roe/', story: '/jane.roe/' } : own;
  const profile = `https://${site.host}${site.profile}`;
  return `<!doctype html>
<html lang="en">
<script>
const watch = () => {
  if (getComputedStyle(document.documentElement).contentVisibility === 'visible') navigator.sendBeacon('/api/seen');
  else requestAnimationFrame(watch);
};
if (new URLSearchParams(location.search).has('watched')) watch();
</script>
<meta charset="utf-8">
<title>${host}${path}</title>
<body>
<h1 id="here">${path === '/' ? 'FEED' : `PAGE ${path}`}</h1>
<p><a id="inside" class="app" href="${site.profile}">profile</a>
<a id="story" class="app" href="${site.story}">story</a>
<a id="friend" class="app" href="/jane.roe/">a friend</a>
<a id="plain" href="${profile}">plain link</a>
<a id="apart" target="_blank" href="${profile}">in a new tab</a>
<button id="push">move by itself</button>
<button id="replace">advance by itself</button>
<button id="go">leave by itself</button></p>
<script>
const draw = (path) => {
  document.title = path;
  document.getElementById('here').textContent = 'PAGE ' + path;
};
const on = (id, run) => document.getElementById(id).addEventListener('click', run);
for (const link of document.querySelectorAll('a.app')) {
  link.addEventListener('click', async (event) => {
    event.preventDefault();
    await fetch('/api' + link.pathname);
    history.pushState({}, '', link.pathname);
    draw(link.pathname);
  });
}
addEventListener('popstate', () => draw(location.pathname));
on('push', () => { history.pushState({}, '', '${site.profile}'); draw('${site.profile}'); });
const routes = new URLSearchParams(location.search).has('router');
on('replace', () => { setTimeout(() => {
  history.replaceState({}, '', '${site.story}'); draw('${site.story}');
  if (routes) history.replaceState({}, '', location.href);
}, 20); });
const settled = new URLSearchParams(location.search).get('settled');
if (settled) { history.replaceState({}, '', settled); draw(settled); }
addEventListener('keydown', ({ key }) => {
  if (key !== 'ArrowRight' || !/stories/.test(location.pathname)) return;
  history.replaceState({}, '', '/stories/jane.roe/9/'); draw('/stories/jane.roe/9/');
});
const { documentElement } = document;
const tell = () => parent.postMessage({ height: documentElement.scrollHeight }, '*');
if (parent !== window) addEventListener('load', () => new ResizeObserver(tell).observe(documentElement));
on('go', () => { location.href = '${site.profile}'; });
</script>
</body>
</html>`;
}

/** A page with styles of its own on its root, some from a script of its head, as sites have for the dark. */
export const dark = (site: Site): string => `<!doctype html>
<html lang="en" style="background-color: rgb(1, 2, 3); --own: 1px">
<meta charset="utf-8">
<title>dark</title>
<script>document.documentElement.style.colorScheme = 'dark';</script>
<h1 id="here">PAGE dark</h1>
<a id="inside" href="${site.profile}">profile</a>`;

/** A page on which two videos play, one in a closed shadow tree, without a file: they show a canvas. */
export const playing = (site: Site): string => `<!doctype html>
<title>playing</title>
<canvas width="40" height="40"></canvas>
<video muted playsinline></video>
<div></div>
<button id="play">play</button>
<button id="push">move by itself</button>
<script>
const canvas = document.querySelector('canvas');
setInterval(() => canvas.getContext('2d').fillRect(0, 0, 20, 20 * Math.random()), 50);
const video = document.querySelector('video');
const hidden = video.cloneNode();
hidden.muted = true;
document.querySelector('div').attachShadow({ mode: 'closed' }).append(hidden);
Object.assign(globalThis, { hidden });
document.getElementById('play').onclick = async () => {
  for (const one of [hidden, video]) {
    one.srcObject ??= canvas.captureStream();
    await one.play();
  }
  await video.requestPictureInPicture?.();
  document.body.id = 'playing';
};
document.getElementById('push').onclick = () => history.pushState({}, '', '${site.profile}');
</script>`;

/** A page that asks the browser to load John's profile ahead of need. */
export const prerendering = (site: Site): string => `<!doctype html>
<title>ahead</title>
<script type="speculationrules">
{"prerender":[{"urls":["${site.profile}"],"eagerness":"immediate"}]}
</script>
<a id="inside" href="${site.profile}">profile</a>`;

const AT_ONCE = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));`;

/** A service worker of the site's that asks for each page by itself, as many do. */
export const ASKING_WORKER = `${AT_ONCE}
addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));`;

/** The site's own service worker: it answers for profiles without asking the network. */
export const SERVICE_WORKER = `${AT_ONCE}
addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.request.mode !== 'navigate' || !/john/i.test(pathname)) return;
  const html = '<title>' + pathname + '</title><h1 id="here">PAGE ' + pathname + ' kept by the site</h1>';
  event.respondWith(new Response(html, { headers: { 'content-type': 'text/html' } }));
});`;

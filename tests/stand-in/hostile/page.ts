import type { Site } from '../sites.ts';

/**
 * A page that fights: it notes whatever it hears from its start on, fetches as soon as it is pressed, and has a link
 * where no script outside can see it.
 */
export const hostile = ({ profile }: Pick<Site, 'profile'>): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>hostile</title>
<script>
window.titled = document.title;
window.first = getComputedStyle(document.documentElement).contentVisibility;
window.heard = [];
for (const name of ['message', 'load', 'wxt:content-script-started', 'storage', 'error', 'unhandledrejection'])
  addEventListener(name, ({ type }) => window.heard.push(type), true);
</script>
<body>
<h1 id="here">HOSTILE</h1>
<span id="shut"></span>
<script>
const shut = document.getElementById('shut').attachShadow({ mode: 'closed' });
shut.innerHTML = '<a href="${profile}" style="position: fixed; inset: auto 0 0 auto; width: 90px; height: 90px">profile</a>';
window.link = shut.querySelector('a');
window.link.addEventListener('click', () => fetch('/api' + window.link.pathname));
</script>
</body>
</html>`;

/** A page that undoes the cover as soon as it hears of it, for ever; one may put its root in again, too. */
export const endless = (isRootPutBack: boolean): string => `<!doctype html>
<title>endless</title>
<body style="background: red"><h1 id="here">ENDLESS</h1>
<script>
const root = document.documentElement;
window.times = 0;
new MutationObserver(() => {
  window.times += 1;
  root.removeAttribute('style');
  if (document.title !== 'told') document.title = 'told';
  if (${isRootPutBack} && !root.isConnected) document.append(root);
}).observe(document, { attributes: true, childList: true, subtree: true, characterData: true });
</script>`;

/** The site's own worker: what it answers with for a profile, by the word in the query, without asking the network. */
export const HOSTILE_WORKER = `
const answers = {
  xml: ['application/xml', '<told>PAGE<a xmlns="http://www.w3.org/1999/xhtml" style="display: block; height: 900px; background: red">red</a></told>'],
  svg: ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><rect width="900" height="900" fill="red"/></svg>'],
  xhtml: ['application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>told</title></head><body style="background: red">PAGE</body></html>'],
  text: ['text/plain', 'PAGE'],
};
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { pathname, searchParams } = new URL(event.request.url);
  const [type, body] = answers[searchParams.get('as')] ?? [];
  if (event.request.mode === 'navigate' && type && /john/i.test(pathname))
    event.respondWith(new Response(body, { headers: { 'content-type': type } }));
});`;
